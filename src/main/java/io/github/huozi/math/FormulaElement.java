package io.github.huozi.math;

import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathTree;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A formula in a chapter's content: one element {@code math}. The element carries the tree, and so do its clones.
 *
 * <p>The rest serves code that reads content without handling formulas. The only child is a text: the formula on one line,
 * so that contents, searches and running heads show something sensible. The attributes are {@code display} ({@code inline}
 * or {@code block}), {@code alttext} (the alternative text) and {@link #SOURCE} (what the author wrote). Renderers replace
 * it by what they draw.
 */
public final class FormulaElement extends Element {

    /** The source as written, without delimiters: LaTeX; empty for MathML. */
    public static final String SOURCE = "huozi-source";

    /** The label of a numbered formula or of one of its rows, on the element that has its id. */
    public static final String LABEL = "huozi-label";

    private MathTree tree;

    /**
     * @param source the source as written
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

    /** Returns the formula at this element; null when it is another element. */
    public static @Nullable FormulaElement of(Element element) {
        return element instanceof FormulaElement formula ? formula : null;
    }

    /** Returns the id of an element with a label. */
    public static String labelId(String label) {
        return label.strip().replaceAll("\\s+", "-");
    }

    public MathTree tree() {
        return tree;
    }

    /** Replaces the tree, by one with numbers. */
    public void tree(MathTree other) {
        tree = other;
    }

    /** Returns the source as written. */
    public String source() {
        return attr(SOURCE);
    }

    /** Returns the formula on one line. */
    public String plain() {
        return text();
    }
}
