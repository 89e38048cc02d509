package io.github.huozi.read.html;

import io.github.huozi.book.Markup;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.read.clean.DrawingInText;
import io.github.huozi.read.clean.HtmlCallouts;
import io.github.huozi.read.clean.Media;
import io.github.huozi.read.clean.WrittenCaptions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML: a fragment, a chapter, or a whole page of some site saved by a browser. */
public final class HtmlReader {

    private static final String HIDDEN =
            "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden], script, style, template, noscript";

    /** TinyMCE's generated table of contents, and its editing helpers. */
    private static final String EDITOR_BOXES = ".mce-toc, [data-mce-bogus=all]";

    private static final String HEADING_ANCHORS =
            "h1 > a[href^=#], h2 > a[href^=#], h3 > a[href^=#], h4 > a[href^=#]," + " h5 > a[href^=#], h6 > a[href^=#]";
    private static final Pattern ANCHOR_SIGN = Pattern.compile("[\\s#¶§🔗\u200B\uFE0F∞]*");
    /** Attributes that hold the picture's address, with a placeholder in {@code src} until it is visible. */
    private static final List<String> LAZY =
            List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-actualsrc");
    /** Attributes that hold it only if {@code src} is empty. */
    private static final List<String> LATE = List.of("data-original-src", "data-url");

    private static final Pattern TITLE_TAIL = Pattern.compile("\\s+[-|_–—·•»]\\s+[^-|_–—·•»]{1,40}$");

    private HtmlReader() {}

    /**
     * The parts of an HTML source.
     *
     * @param root the element to convert to content
     * @param title the page's title outside {@code root}
     * @param address the page's own statement of its web address
     */
    public record Page(Element root, Optional<String> title, Optional<String> address) {}

    /**
     * Reads a text that begins after {@code linesBefore} lines of the file.
     *
     * @param marks the formula delimiters in text
     */
    public static Page read(String text, int linesBefore, Marks marks) {
        Document document =
                Parser.htmlParser().setMaxDepth(400).setTrackPosition(true).parseInput(text, "");
        mark(document.body(), linesBefore);
        WordPage.mend(document.body());
        document.select(EDITOR_BOXES).remove();
        HtmlFormulas.mark(document.body(), marks);
        Media.link(document.body());
        HtmlCallouts.mark(document.body());
        WrittenCaptions.tie(document.body());
        Element root = Article.find(document);
        Optional<String> title = title(document, root);
        Optional<String> address = PageAddress.of(document, text);
        // WeChat (公众号) hides the article itself until its script has run.
        root.select(HIDDEN).stream().filter(it -> !it.equals(root)).forEach(Element::remove);
        root.select(HEADING_ANCHORS).stream()
                .filter(link -> ANCHOR_SIGN.matcher(link.text()).matches() && link.selectFirst("img") == null)
                .forEach(HtmlReader::keepTarget);
        // mdBook and VuePress 2 make the whole heading a link to itself.
        root.select(HEADING_ANCHORS).stream().filter(HtmlReader::isAllOfIt).forEach(HtmlReader::unwrapAnchor);
        root.select("td.gutter, td.line-numbers, td.lineno, td.linenos, td.rouge-gutter")
                .forEach(Element::remove);
        root.select("td.code, td.rouge-code").forEach(HtmlReader::unwrapCodeTable);
        root.select("img").forEach(HtmlReader::wake);
        root.select("svg").stream().filter(DrawingInText::isIcon).forEach(Element::remove);
        return new Page(root, title, address);
    }

    private static boolean isAllOfIt(Element link) {
        Element heading = link.parent();
        return heading != null && heading.text().strip().equals(link.text().strip());
    }

    private static void unwrapAnchor(Element link) {
        Element heading = link.parent();
        if (heading != null && heading.id().isEmpty()) {
            heading.attr("id", link.attr("href").substring(1));
        }
        link.unwrap();
    }

    private static void keepTarget(Element link) {
        Element heading = link.parent();
        if (heading != null && heading.id().isEmpty()) {
            String id = link.id().isEmpty() ? link.attr("href").substring(1) : link.id();
            heading.attr("id", id);
        }
        link.remove();
    }

    /** Records the position of each element, and removes attributes that look like Huozi's. */
    private static void mark(Element body, int linesBefore) {
        for (Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes().asList()) {
                if (attribute.getKey().startsWith("huozi-")) {
                    element.removeAttr(attribute.getKey());
                }
            }
            if (element.sourceRange().isTracked() && !element.sourceRange().isImplicit()) {
                Markup.mark(
                        element,
                        linesBefore + element.sourceRange().start().lineNumber(),
                        element.sourceRange().start().columnNumber());
            }
        }
    }

    /** Highlighters put line numbers and code in two cells of a table. */
    private static void unwrapCodeTable(Element cell) {
        Element pre = cell.selectFirst("pre");
        Element table = cell.closest("table");
        if (pre != null && table != null) {
            table.replaceWith(pre);
        }
    }

    /** Restores the address of lazily loaded pictures. */
    private static void wake(Element picture) {
        String address = picture.attr("src");
        boolean asleep =
                address.isBlank() || address.startsWith("data:image/gif") || address.startsWith("data:image/svg");
        Stream.concat(LAZY.stream(), asleep ? LATE.stream() : Stream.empty())
                .map(picture::attr)
                .filter(late -> late.contains(".") || late.contains("/"))
                .findFirst()
                .ifPresent(late -> picture.attr("src", late));
    }

    private static Optional<String> title(Document document, Element root) {
        Element heading = document.selectFirst("h1");
        if (heading != null
                && !isWithin(heading, root)
                && !heading.text().isBlank()
                && document.select("h1").size() == 1) {
            return Optional.of(XmlText.line(heading.text()));
        }
        Element social = document.selectFirst("meta[property=og:title]");
        String title = social == null ? document.title() : social.attr("content");
        String shorter = TITLE_TAIL.matcher(title.strip()).replaceFirst("");
        return Optional.of(XmlText.line(XmlText.of(shorter))).filter(it -> !it.isBlank());
    }

    private static boolean isWithin(Element element, Element root) {
        return element.equals(root) || element.parents().contains(root);
    }
}
