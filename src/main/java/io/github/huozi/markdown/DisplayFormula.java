package io.github.huozi.markdown;

import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/** A formula on lines of its own. */
public final class DisplayFormula extends CustomBlock {

    private String source = "";
    private @Nullable AttributeList attributes;
    private int firstLine;
    private boolean closed;

    DisplayFormula() {}

    void end(String content, int first, @Nullable AttributeList list, boolean hasEnd) {
        source = content;
        firstLine = first;
        attributes = list;
        closed = hasEnd;
    }

    /** What is between its marks, without what encloses its lines: the signs of a quotation, the indent of a list. */
    public String source() {
        return source;
    }

    void source(String other) {
        source = other;
    }

    /** How many lines of the block go before the first line of the source. */
    public int firstLine() {
        return firstLine;
    }

    /** What its author says of it in braces: {@code {#eq:energy}}. */
    public @Nullable AttributeList attributes() {
        return attributes;
    }

    /** Whether the mark that ends it is there. */
    public boolean isClosed() {
        return closed;
    }
}
