package io.github.huozi.read.formula;

import io.github.huozi.math.FormulaElement;
import org.jsoup.nodes.Element;

/**
 * The placeholder of a formula until it is read: {@code math} with {@link FormulaElement#SOURCE}, with the source as its
 * text, so that it does not count as empty.
 */
public final class FormulaMark {

    /** On a mark: the language of the listing that it becomes if it is not readable as a formula. */
    public static final String LISTING = "huozi-listing";

    /** On a mark that is a reference to a numbered formula. */
    public static final String REFERENCE = "huozi-reference";

    private FormulaMark() {}

    /** Returns the mark of an inline or displayed formula in LaTeX. */
    public static Element inline(String source) {
        return mark(source, "inline");
    }

    /** Returns the mark of a displayed formula in LaTeX. */
    public static Element display(String source) {
        return mark(source, "block");
    }

    private static Element mark(String source, String display) {
        return new Element("math")
                .attr("display", display)
                .attr(FormulaElement.SOURCE, source)
                .text(source);
    }
}
