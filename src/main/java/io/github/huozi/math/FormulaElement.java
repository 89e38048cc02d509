package io.github.huozi.math;

import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathTree;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A formula in a chapter's content: one element {@code math} without children.
 *
 * <p>Its attributes are for those who look at content without knowing formulas: {@code display} ({@code inline} or
 * {@code block}), {@code alttext} (words for those who do not see it), {@link #SOURCE} (what the author wrote, without the
 * delimiters), {@link #PLAIN} (a line of text for contents and searches). The tree comes with the element, and with its clones.
 */
public final class FormulaElement extends Element {

    /** The source that the author wrote: LaTeX, or MathML. */
    public static final String SOURCE = "huozi-source";

    /** The formula as a line of text. */
    public static final String PLAIN = "huozi-plain";

    private MathTree tree;

    public FormulaElement(MathTree tree, String source) {
        super("math");
        this.tree = tree;
        attr("display", tree.mode() == MathMode.DISPLAY ? "block" : "inline");
        attr(SOURCE, source);
    }

    /** The formula at this element; nothing when it is another element. */
    public static @Nullable FormulaElement of(Element element) {
        return element instanceof FormulaElement formula ? formula : null;
    }

    public MathTree tree() {
        return tree;
    }

    /** Puts another tree in its place: one with numbers. */
    public void tree(MathTree other) {
        tree = other;
    }

    /** What the author wrote, without the delimiters. */
    public String source() {
        return attr(SOURCE);
    }
}
