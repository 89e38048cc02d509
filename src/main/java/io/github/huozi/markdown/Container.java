package io.github.huozi.markdown;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** A named block around other blocks: {@code ::: tip}, {@code !!! note} or {@code ??? question}. */
public final class Container extends CustomBlock {

    /** The presentation of a container's content. */
    public enum Form {
        /** Shown. */
        SHOWN,
        /** Folded. */
        FOLDED,
        /** Foldable, initially shown. */
        UNFOLDED
    }

    /** The title of a container, its only child that is not content. */
    public static final class Title extends CustomBlock {}

    private final String name;
    private final Form form;
    private final boolean untitled;
    private final int fence;
    private boolean closed;

    /**
     * Creates a container.
     *
     * @param name the name as written
     * @param untitled whether the author requests no title
     * @param fence the number of colons that opened it; 0 when its content is indented instead
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

    /** Returns how its first line begins. */
    public String mark() {
        return fence > 0 ? ":::" : form == Form.SHOWN ? "!!!" : "???";
    }

    /** Whether its text follows without the indent that would make it part of it. */
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

    /** Records that its end was found. */
    void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }
}
