package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import io.github.huozi.book.XmlText;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Attaches captions in the text to what they belong to: {@code span.filename} above a listing, {@code span.caption} below
 * a listing or a picture, as in mdBook books.
 */
public final class WrittenCaptions {

    private static final String FILE = "span.filename, span.file-name";
    private static final String CAPTION = "span.caption, span.figure-caption";

    private WrittenCaptions() {}

    /** Attaches the captions below an element of a browser-built tree. */
    public static void tie(Element body) {
        for (Element span : body.select(FILE)) {
            Element line = line(span);
            Element next = line == null ? null : line.nextElementSibling();
            if (line != null
                    && next != null
                    && next.normalName().equals("pre")
                    && next.attr(Markup.CODE_TITLE).isEmpty()) {
                next.attr(Markup.CODE_TITLE, XmlText.line(span.text()));
                line.remove();
            }
        }
        for (Element span : body.select(CAPTION)) {
            Element line = line(span);
            Element before = line == null ? null : line.previousElementSibling();
            if (line == null || before == null) {
                continue;
            }
            if (isPicture(before)) {
                Element figure = new Element("figure");
                before.before(figure);
                figure.appendChild(before);
                span.removeAttr("class");
                figure.appendChild(line.tagName("figcaption"));
            } else if (before.normalName().equals("pre")) {
                span.removeAttr("class");
                line.tagName("p").attr(Attributes.OWN_CLASS, "caption");
            }
        }
        body.select("figure.listing > figcaption").forEach(caption -> below(caption));
    }

    /** Attaches a caption below a listing in a figure; above it may be a file name. */
    private static void below(Element caption) {
        Element figure = caption.parent();
        if (figure != null
                && figure.selectFirst("> pre") != null
                && !caption.text().isBlank()) {
            caption.tagName("p").attr(Attributes.OWN_CLASS, "caption");
            figure.appendChild(caption);
            figure.unwrap();
        }
    }

    /** Returns the block of which the span is the only content, or the span itself. */
    private static @Nullable Element line(Element span) {
        Element parent = span.parent();
        if (parent == null) {
            return null;
        }
        if (!parent.normalName().equals("p")) {
            Element wrapper = parent.normalName().matches("figure|div|body|section|li|td") ? span : null;
            return wrapper;
        }
        return isAlone(span, parent.childNodes()) ? parent : null;
    }

    private static boolean isAlone(Element span, List<Node> nodes) {
        return nodes.stream().allMatch(node -> node.equals(span) || (node instanceof TextNode text && text.isBlank()));
    }

    private static boolean isPicture(Element block) {
        return block.normalName().equals("img")
                || (block.normalName().equals("p")
                        && block.text().isBlank()
                        && block.select("img").size() == 1);
    }
}
