package io.github.huozi.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes links of what moves or sounds: a book cannot play it, and its reader may want to. */
final class Media {

    static final String ALL = "video, audio, iframe, embed";
    private static final String ADDRESSES = "src|data-src|data-original|data-url";
    /** Frames of other sites hold advertisements and counters as often as anything to see. */
    private static final Pattern SITES = Pattern.compile(
            "(?i)https?://([\\w-]+\\.)*(bilibili\\.com|youtube\\.com|youtube-nocookie\\.com|youtu\\.be|vimeo\\.com|youku\\.com|qq\\.com"
                    + "|ixigua\\.com|douyin\\.com|weibo\\.com|tudou\\.com|iqiyi\\.com|sohu\\.com|163\\.com|acfun\\.cn|zhihu\\.com"
                    + "|ted\\.com|dailymotion\\.com|codepen\\.io|codesandbox\\.io|stackblitz\\.com|slideshare\\.net|asciinema\\.org)/.*");

    private Media() {}

    /** Replaces all media below an element that have an address; others are left to go with what is in them. */
    static void link(Element root) {
        for (Element media : root.select(ALL)) {
            of(media).ifPresent(media::replaceWith);
        }
    }

    /** The link that stands for raw HTML of one medium. */
    static Optional<String> link(String html) {
        Element media = Jsoup.parseBodyFragment(html).selectFirst(ALL);
        return media == null ? Optional.empty() : of(media).map(Element::outerHtml);
    }

    private static Optional<Element> of(Element media) {
        String address = address(media);
        if (address.startsWith("//")) {
            address = "https:" + address;
        }
        boolean frame =
                media.normalName().equals("iframe") || media.normalName().equals("embed");
        boolean web = address.matches("(?i)https?://\\S+");
        if (!web || (frame && !SITES.matcher(address).matches())) {
            return Optional.empty();
        }
        String title = media.attr("title").isBlank() ? media.attr("aria-label") : media.attr("title");
        Element link = new Element("a").attr("href", address).text(title.isBlank() ? address : title);
        return Optional.of(new Element("p").appendChild(link));
    }

    private static String address(Element media) {
        for (String name : ADDRESSES.split("\\|", -1)) {
            if (!media.attr(name).isBlank()) {
                return media.attr(name).strip();
            }
        }
        @Nullable Element source = media.selectFirst("source[src]");
        return source == null ? "" : source.attr("src").strip();
    }
}
