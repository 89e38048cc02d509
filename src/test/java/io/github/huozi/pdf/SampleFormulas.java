package io.github.huozi.pdf;

import io.github.huozi.math.FormulaElement;
import io.github.huozi.math.tex.TexParser;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathTree;
import io.github.huozi.math.words.PlainForm;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Formulas in content that a test writes by hand: {@code <tex>} in a line, {@code <tex display number="(3-1)">} on its own. */
public final class SampleFormulas {

    private SampleFormulas() {}

    /** Puts formulas in the place of their sources, as the reader would hand them over. */
    public static Element set(Element content) {
        for (Element source : content.select("tex")) {
            boolean display = source.hasAttr("display");
            FormulaElement formula = formula(source.wholeText(), display ? MathMode.DISPLAY : MathMode.INLINE);
            if (source.hasAttr("number")) {
                number(formula, source.attr("number"));
            }
            if (display) {
                Element block = new Element("div").addClass("formula");
                block.appendChild(formula);
                source.replaceWith(block);
            } else {
                source.replaceWith(formula);
            }
        }
        return content;
    }

    private static void number(FormulaElement formula, String text) {
        List<FormulaNumber> numbers = new ArrayList<>(formula.tree().numbers());
        numbers.add(new FormulaNumber(FormulaNumber.WHOLE, "", text, FormulaNumber.Given.BOOK));
        formula.tree(formula.tree().withNumbers(numbers));
    }

    /** A formula with the words that the reader gives it. */
    public static FormulaElement formula(String tex, MathMode mode) {
        TexParser.Result read = TexParser.parse(tex, mode, new TexMacros());
        MathTree tree = read.tree()
                .orElseThrow(() -> new AssertionError(read.fault().orElseThrow().toString()));
        FormulaElement formula = new FormulaElement(tree, tex, PlainForm.of(tree));
        formula.attr("alttext", tex);
        return formula;
    }
}
