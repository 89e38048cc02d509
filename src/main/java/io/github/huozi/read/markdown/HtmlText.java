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

/** Builds HTML tag by tag; blocks, links and pictures carry their source position. */
final class HtmlText {

    private final StringBuilder out = new StringBuilder();
    private final LineMap lines;

    HtmlText(LineMap lines) {
        this.lines = lines;
    }

    /**
     * Opens an element.
     *
     * @param node the source node, or null when it has no position
     * @param attributes the attributes in HTML, each after a space
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

    /** Appends HTML unchanged. */
    HtmlText append(String html) {
        out.append(html);
        return this;
    }

    /** Adds text. */
    void text(String text) {
        HtmlEscape.escape(text, out);
    }

    /** Returns the builder, for other classes to write to. */
    StringBuilder builder() {
        return out;
    }

    /** Returns the position of a node in a source. */
    Position place(Node node, String path) {
        return Markup.position(new Element("a").attr(Markup.POSITION, position(node)), path);
    }

    /** Returns the value of {@link Markup#POSITION} for a node; empty when it has none. */
    String position(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? "" : RawHtml.places(spans, lines).at(0, 0);
    }

    /** Returns the positions of the lines of a node. */
    RawHtml.Places places(Node node) {
        return RawHtml.places(node.getSourceSpans(), lines);
    }

    /** Returns an attribute, or an empty string without a value. */
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
