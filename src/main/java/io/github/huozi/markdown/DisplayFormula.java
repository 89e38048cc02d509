package io.github.huozi.markdown;

import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/** A displayed formula. */
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

    /** Returns the text between its delimiters, without the prefixes of its lines: quotation markers, the indent of a list. */
    public String source() {
        return source;
    }

    void source(String other) {
        source = other;
    }

    /** Returns the number of lines of the block before the first line of the source. */
    public int firstLine() {
        return firstLine;
    }

    /** Returns the attributes that its author gives in braces: {@code {#eq:energy}}. */
    public @Nullable AttributeList attributes() {
        return attributes;
    }

    /** Whether it has a closing delimiter. */
    public boolean isClosed() {
        return closed;
    }
}
