package io.github.huozi.math;

import io.github.huozi.book.Markup;
import io.github.huozi.font.FontChain;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.compose.FormulaComposer;
import io.github.huozi.math.drawing.FormulaDrawing;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.MathTree;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Draws the formulas of a document as inline SVG, for reading systems without MathML. The pictures take the colour and size
 * of the surrounding text, also in night mode.
 */
public final class FormulaPictures {

    private final MathFont font;
    private final FontChain text;
    private final FormulaComposer composer;

    /**
     * @param font the font of formulas
     * @param text the faces for characters that the font lacks
     */
    public FormulaPictures(MathFont font, FontChain text) {
        this.font = font;
        this.text = text;
        this.composer = new FormulaComposer(font, FormulaDrawing.face(text));
    }

    /** Replaces every formula below an element by a picture. */
    public void put(Element root) {
        for (Element element : root.select("math")) {
            FormulaElement formula = FormulaElement.of(element);
            if (formula != null) {
                put(formula);
            }
        }
    }

    private void put(FormulaElement formula) {
        String words = formula.attr("alttext");
        // Numbers are beside the picture, as text.
        MathTree tree = formula.tree().withNumbers(List.of());
        MathBox box = composer.compose(tree);
        FormulaDrawing drawing = FormulaDrawing.of(box, font, text, "currentColor", words);
        Element svg = Parser.xmlParser().parseInput(drawing.svg(), "").selectFirst("svg");
        if (svg == null) {
            throw new IllegalStateException("not a drawing: " + drawing.svg());
        }
        svg.remove();
        svg.attr("aria-label", words)
                .addClass("formula-picture")
                .attr("style", "vertical-align: " + FormulaDrawing.em(-drawing.depth()));
        if (!formula.id().isEmpty()) {
            svg.id(formula.id());
        }
        Element block = formula.parent();
        formula.replaceWith(svg);
        String numbers = formula.tree().numbers().stream()
                .map(FormulaNumber::text)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(" "));
        if (block != null && block.hasClass(Markup.FORMULA)) {
            FormulaMarkup.scrolling(block, words);
            FormulaMarkup.number(block, numbers);
        }
    }
}
