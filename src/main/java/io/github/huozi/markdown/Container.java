package io.github.huozi.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** A block with a name around other blocks: {@code ::: tip}, {@code !!! note} or {@code ??? question}. */
public final class Container extends CustomBlock {

    /** What a container does with its content. */
    public enum Form {
        /** Shows it. */
        SHOWN,
        /** Folds it away. */
        FOLDED,
        /** Can fold it away, and shows it first. */
        UNFOLDED
    }

    /** The title of a container, its only child that is no content. */
    public static final class Title extends CustomBlock {}

    private final String name;
    private final Form form;
    private final boolean untitled;
    private final int fence;
    private boolean closed;

    /**
     * A container.
     *
     * @param name what it is, as written
     * @param untitled whether the author asks for no title
     * @param fence how many colons opened it; 0 when its content is indented instead
     */
    Container(String name, Form form, boolean untitled, int fence) {
        this.fence = fence;
        this.name = name;
        this.form = form;
        this.untitled = untitled;
    }

    public String name() {
        return name;
    }

    public Form form() {
        return form;
    }

    public boolean isUntitled() {
        return untitled;
    }

    int fence() {
        return fence;
    }

    /** How its first line begins. */
    public String mark() {
        return fence > 0 ? ":::" : form == Form.SHOWN ? "!!!" : "???";
    }

    /** Whether its text stands below it without the indentation that would make it its own. */
    public boolean isCutOff() {
        Node next = getNext();
        boolean empty =
                getFirstChild() == null || (getFirstChild() instanceof Title && getFirstChild() == getLastChild());
        return fence == 0
                && empty
                && next instanceof Paragraph
                && !getSourceSpans().isEmpty()
                && !next.getSourceSpans().isEmpty()
                && next.getSourceSpans().get(0).getLineIndex()
                        == getSourceSpans().get(0).getLineIndex() + 1;
    }

    /** Notes that its end was found. */
    void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }
}
