package io.github.huozi.math;

import io.github.huozi.book.Markup;
import io.github.huozi.math.markup.MathmlWriter;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.MathNode;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes the formulas of a document as MathML, for renderers of XHTML. */
public final class FormulaMarkup {

    private FormulaMarkup() {}

    /** Replaces every formula below an element by MathML. */
    public static void put(Element root) {
        for (Element element : root.select("math")) {
            FormulaElement formula = FormulaElement.of(element);
            if (formula != null) {
                put(formula);
            }
        }
    }

    private static void put(FormulaElement formula) {
        Element math = MathmlWriter.write(formula.tree(), formula.attr("alttext"));
        if (!formula.id().isEmpty()) {
            math.id(formula.id());
        }
        frame(formula);
        formula.replaceWith(math);
    }

    /** Prepares the block of a displayed formula for its content; does nothing for an inline one. */
    public static void frame(FormulaElement formula) {
        Element block = formula.parent();
        if (block != null && block.hasClass(Markup.FORMULA)) {
            scrolling(block, formula.plain());
            number(block, number(formula));
        }
    }

    /** A formula may be wider than a small screen, so it scrolls; keyboard users must then be able to focus it. */
    static void scrolling(Element block, String words) {
        block.attr("tabindex", "0").attr("role", "group").attr("aria-label", words);
    }

    /** Adds the number of a formula, if it has one. */
    static void number(Element block, String number) {
        if (!number.isEmpty()) {
            block.appendElement("span").addClass(Markup.FORMULA_NUMBER).text(number);
        }
    }

    /** Returns the number of the formula as a whole; those of its rows are in the table. */
    private static String number(FormulaElement formula) {
        boolean table = formula.tree().root() instanceof MathNode.Table;
        return formula.tree().numbers().stream()
                .filter(number -> !table || number.row() == FormulaNumber.WHOLE)
                .map(FormulaNumber::text)
                .collect(Collectors.joining());
    }
}
