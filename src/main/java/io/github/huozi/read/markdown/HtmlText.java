package io.github.huozi.read.markdown;

import io.github.huozi.book.HtmlEscape;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.source.LineMap;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML as it is written, tag by tag; blocks, links and pictures carry the place of their source. */
final class HtmlText {

    private final StringBuilder out = new StringBuilder();
    private final LineMap lines;

    HtmlText(LineMap lines) {
        this.lines = lines;
    }

    /**
     * Opens an element.
     *
     * @param node of which it is made; nothing when it has no place
     * @param attributes as they are written, a space before each
     */
    void open(String name, @Nullable Node node, String attributes) {
        out.append('<').append(name);
        String position = node == null ? "" : position(node);
        if (!position.isEmpty()) {
            out.append(' ')
                    .append(Markup.POSITION)
                    .append("=\"")
                    .append(position)
                    .append('"');
        }
        out.append(attributes).append('>');
    }

    void close(String name) {
        out.append("</").append(name).append('>');
    }

    /** Adds HTML as it is. */
    HtmlText append(String html) {
        out.append(html);
        return this;
    }

    /** Adds text. */
    void text(String text) {
        HtmlEscape.escape(text, out);
    }

    /** What others are to write to. */
    StringBuilder builder() {
        return out;
    }

    /** Where a node is in a source of that name. */
    Position place(Node node, String path) {
        return Markup.position(new Element("a").attr(Markup.POSITION, position(node)), path);
    }

    /** The value of {@link Markup#POSITION} for a node; empty when it has none. */
    String position(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? "" : RawHtml.places(spans, lines).at(0, 0);
    }

    /** Where each line of a node stands. */
    RawHtml.Places places(Node node) {
        return RawHtml.places(node.getSourceSpans(), lines);
    }

    /** An attribute that is there only if it says something. */
    static String set(String name, String value) {
        return value.isEmpty() ? "" : attribute(name, value);
    }

    static String attribute(String name, @Nullable String value) {
        if (value == null) {
            return "";
        }
        StringBuilder attribute = new StringBuilder(" ").append(name).append("=\"");
        HtmlEscape.escape(value, attribute);
        return attribute.append('"').toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
