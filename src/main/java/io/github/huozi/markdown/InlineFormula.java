package io.github.huozi.markdown;

import org.commonmark.node.CustomNode;

/** An inline formula: {@code $x$}, or {@code $$x$$}, which is displayed. */
public final class InlineFormula extends CustomNode {

    /** The form of a formula. */
    public enum Form {
        INLINE,
        DISPLAY,
        /** {@code \ref} and {@code \eqref} in running text. */
        REFERENCE
    }

    private String source;
    private final Form form;
    private final int mark;

    /**
     * @param source the text between the delimiters
     * @param mark the length of the opening delimiter
     */
    InlineFormula(String source, Form form, int mark) {
        this.source = source;
        this.form = form;
        this.mark = mark;
    }

    /** Returns the source between its delimiters. */
    public String source() {
        return source;
    }

    void source(String other) {
        source = other;
    }

    public Form form() {
        return form;
    }

    /** Returns the length of the opening delimiter. */
    public int mark() {
        return mark;
    }
}
