package io.github.huozi.math;

import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathTree;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A formula in a chapter's content: one element {@code math}. The tree comes with the element, and with its clones.
 *
 * <p>The rest is for those who look at content without knowing formulas. Its only child is a text: the formula on one line, so
 * that contents, searches and running heads read something sensible. Its attributes are {@code display} ({@code inline} or
 * {@code block}), {@code alttext} (words for those who do not see it) and {@link #SOURCE} (what the author wrote). Renderers put
 * what they draw in its place.
 */
public final class FormulaElement extends Element {

    /** The source that the author wrote, without the marks around it: LaTeX; empty for MathML. */
    public static final String SOURCE = "huozi-source";

    /** The label of a numbered formula or of one of its rows, on the element that bears its id. */
    public static final String LABEL = "huozi-label";

    private MathTree tree;

    /**
     * @param source what the author wrote
     * @param plain the formula on one line
     */
    public FormulaElement(MathTree tree, String source, String plain) {
        super("math");
        this.tree = tree;
        attr("display", tree.mode() == MathMode.DISPLAY ? "block" : "inline");
        attr("alttext", plain);
        attr(SOURCE, source);
        appendChild(new TextNode(plain));
    }

    /** The formula at this element; nothing when it is another element. */
    public static @Nullable FormulaElement of(Element element) {
        return element instanceof FormulaElement formula ? formula : null;
    }

    /** The id of an element whose label its author wrote. */
    public static String labelId(String label) {
        return label.strip().replaceAll("\\s+", "-");
    }

    public MathTree tree() {
        return tree;
    }

    /** Puts another tree in its place: one with numbers. */
    public void tree(MathTree other) {
        tree = other;
    }

    /** What the author wrote. */
    public String source() {
        return attr(SOURCE);
    }

    /** The formula on one line. */
    public String plain() {
        return text();
    }
}
