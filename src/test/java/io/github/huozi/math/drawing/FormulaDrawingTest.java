package io.github.huozi.math.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.compose.FormulaComposer;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tex.TexParser;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tree.MathMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class FormulaDrawingTest {

    private final FontChain text = FontLibrary.bundled().chain(Weight.REGULAR);
    private final FormulaComposer composer = new FormulaComposer(MathFont.bundled(), FormulaDrawing.face(text));

    private MathBox box(String tex) {
        return composer.compose(
                TexParser.parse(tex, MathMode.INLINE, new TexMacros()).tree().orElseThrow());
    }

    private FormulaDrawing drawing(String tex) {
        return FormulaDrawing.of(box(tex), MathFont.bundled(), text, "#000", tex);
    }

    @Test
    void isAsLargeAsItsBoxWithAMargin() {
        MathBox box = box("\\frac{a}{b}");
        FormulaDrawing drawing = drawing("\\frac{a}{b}");
        assertThat(drawing.width()).isCloseTo(box.width() + 0.12, within(1e-9));
        assertThat(drawing.height()).isCloseTo(box.total() + 0.12, within(1e-9));
        assertThat(drawing.depth()).isCloseTo(box.depth() + 0.06, within(1e-9));
    }

    @Test
    void needsNoFontAndNamesItself() {
        Document svg = Jsoup.parse(drawing("a<b\\text{ 与 }\\cancel{c}").svg(), "", Parser.xmlParser());
        assertThat(svg.select("text, use, image, style")).isEmpty();
        assertThat(svg.select("title").text()).isEqualTo("a<b\\text{ 与 }\\cancel{c}");
        assertThat(svg.select("path[stroke=#000]")).hasSize(1);
        assertThat(svg.select("path:not([stroke])")).isNotEmpty();
    }

    @Test
    void keepsColours() {
        Document svg = Jsoup.parse(drawing("a\\textcolor{red}{b}c").svg(), "", Parser.xmlParser());
        assertThat(svg.select("g").attr("fill")).isEqualTo("#000");
        assertThat(svg.select("path").eachAttr("fill"))
                .singleElement()
                .asString()
                .startsWith("#");
        assertThat(svg.select("path")).hasSize(3);
    }
}
