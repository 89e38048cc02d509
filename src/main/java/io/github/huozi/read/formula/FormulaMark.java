package io.github.huozi.read.formula;

import io.github.huozi.math.FormulaElement;
import org.jsoup.nodes.Element;

/**
 * The element that stands for a formula until it is read: {@code math} with {@link FormulaElement#SOURCE}, and with the source as
 * its text, so that nothing takes it for empty.
 */
public final class FormulaMark {

    /** On a mark: the language of the listing that it is if it cannot be read as a formula. */
    public static final String LISTING = "huozi-listing";

    /** On a mark that is a reference to a numbered formula. */
    public static final String REFERENCE = "huozi-reference";

    private FormulaMark() {}

    /** The mark of a formula in LaTeX, within a line or displayed. */
    public static Element inline(String source) {
        return mark(source, "inline");
    }

    /** The mark of a displayed formula in LaTeX. */
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
