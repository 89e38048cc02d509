package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.markdown.RawTag;
import io.github.huozi.read.source.SourceFindings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Replaces audio, video and embedded frames by links: a book cannot play them, and readers may want to. */
public final class Media {

    private static final Set<String> NAMES = Set.of("video", "audio", "iframe", "embed", "object");
    private static final String ALL = "video, audio, iframe, embed, object";
    private static final String ADDRESSES = "src|data-src|data-original|data-url|data";
    /** Sites whose frames are videos and the like, which need no report. */
    private static final Pattern SITES = Pattern.compile(
            "(?i)https?://([\\w-]+\\.)*(bilibili\\.com|youtube\\.com|youtube-nocookie\\.com|youtu\\.be|vimeo\\.com|youku\\.com|qq\\.com"
                    + "|ixigua\\.com|douyin\\.com|weibo\\.com|tudou\\.com|iqiyi\\.com|sohu\\.com|163\\.com|acfun\\.cn|zhihu\\.com"
                    + "|ted\\.com|dailymotion\\.com|codepen\\.io|codesandbox\\.io|stackblitz\\.com|slideshare\\.net|asciinema\\.org)/.*");

    /** Frames without content: advertisements, counters, boxes for comments and likes. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)//[^/]*(doubleclick|googlesyndication|googletagmanager|google-analytics|googleads|adservice|adnxs|adsystem|tanx|mediav"
                    + "|cnzz|(hm|pos|cpro)\\.baidu|gdt\\.qq|disqus|changyan|livere|giscus|utteranc|addthis|sharethis|captcha"
                    + "|platform\\.twitter|connect\\.facebook|ghbtns|buttons\\.github)|facebook\\.com/plugins|saved_resource"
                    + "|^(about|javascript|data|blob):");

    private static final Pattern UNSEEN = Pattern.compile(
            "(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|(?<![-\\w])(?:width|height)\\s*:\\s*[01](?:px)?\\s*(?:;|$)");

    /** On the substitute for a medium, for the report: {@link #LINKED} or the unreachable address. */
    private static final String TOLD = "huozi-medium";

    private static final String LINKED = "linked";

    private Media() {}

    /** Replaces all media below an element by links, and those without a usable address by marks for {@link #tell}. */
    public static void link(Element root) {
        for (Element media : root.select(ALL)) {
            String position = media.attr(Markup.POSITION);
            of(media, position).ifPresent(media::replaceWith);
        }
    }

    /**
     * Returns the link that replaces raw HTML of one medium.
     *
     * @param name the name of its element
     * @param position its position, as in {@link Markup#POSITION}
     */
    public static Optional<String> link(String name, String html, String position) {
        return NAMES.contains(name) ? parsed(html, position).map(Element::outerHtml) : Optional.empty();
    }

    /**
     * Returns the inline link that replaces a medium.
     *
     * @param tags the tags in order, beginning with the medium's start tag
     * @param position the position of the first, as in {@link Markup#POSITION}
     */
    public static Optional<String> linkInLine(List<String> tags, String position) {
        RawTag start = RawTag.at(tags.get(0), 0);
        if (start == null || start.isEnd() || !NAMES.contains(start.name())) {
            return Optional.empty();
        }
        StringBuilder html = new StringBuilder();
        for (String tag : tags) {
            html.append(tag);
            if (tag.startsWith("</" + start.name())) {
                break;
            }
        }
        return parsed(html.toString(), position)
                .map(element -> element.normalName().equals("p") ? element.html() : element.outerHtml());
    }

    private static Optional<Element> parsed(String html, String position) {
        Element media = Jsoup.parseBodyFragment(html).selectFirst(ALL);
        return media == null ? Optional.empty() : of(media, position);
    }

    /** Reports a replaced medium, if the element stands for one that needs a report. */
    static void tell(Element element, SourceFindings findings) {
        String told = element.attr(TOLD);
        if (told.equals(LINKED)) {
            findings.report(Code.FRAME_LINKED, element, "frame", element.attr("href"));
        } else if (!told.isEmpty()) {
            findings.report(Code.MEDIUM_LEFT_OUT, element, "medium", told);
        }
    }

    private static Optional<Element> of(Element media, String position) {
        String address = address(media);
        if (address.startsWith("//")) {
            address = "https:" + address;
        }
        boolean frame = Set.of("iframe", "embed", "object").contains(media.normalName());
        boolean known = SITES.matcher(address).matches();
        if (address.isEmpty()
                || (frame
                        && !known
                        && (isUnseen(media) || NOTHING.matcher(address).find()))) {
            return Optional.empty();
        }
        if (!address.matches("(?i)https?://\\S+")) {
            Element mark = new Element("span").attr(TOLD, address).attr(Markup.POSITION, position);
            return Optional.of(mark);
        }
        String title = media.attr("title").isBlank() ? media.attr("aria-label") : media.attr("title");
        Element link = new Element("a").attr("href", address).text(title.isBlank() ? address : title);
        if (frame && !known) {
            link.attr(TOLD, LINKED);
        }
        if (!position.isEmpty()) {
            link.attr(Markup.POSITION, position);
        }
        return Optional.of(new Element("p").appendChild(link));
    }

    private static boolean isUnseen(Element media) {
        boolean small = media.attr("width").strip().matches("[01](px)?")
                || media.attr("height").strip().matches("[01](px)?");
        return small
                || media.hasAttr("hidden")
                || media.attr("aria-hidden").equals("true")
                || UNSEEN.matcher(media.attr("style")).find();
    }

    private static String address(Element media) {
        for (String name : ADDRESSES.split("\\|", -1)) {
            if (!media.attr(name).isBlank()) {
                return media.attr(name).strip();
            }
        }
        @Nullable Element source = media.selectFirst("source[src], embed[src]");
        return source == null ? "" : source.attr("src").strip();
    }
}
