package io.github.huozi.math.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.compose.DisplayComposer.Placement;
import io.github.huozi.math.compose.DisplayLayout.Fit;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tex.TexParser;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathTree;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisplayComposerTest {

    private final FormulaComposer formulas = new FormulaComposer(MathFont.bundled(), TextFace.SQUARE);
    private final DisplayComposer displays = new DisplayComposer(formulas, TextFace.SQUARE);

    private static MathTree tree(String tex) {
        return TexParser.parse(tex, MathMode.DISPLAY, new TexMacros()).tree().orElseThrow();
    }

    private static MathTree numbered(String tex) {
        return tree(tex)
                .withNumbers(List.of(new FormulaNumber(FormulaNumber.WHOLE, "", "(3-1)", FormulaNumber.Given.BOOK)));
    }

    /** Terms with a relation before each fourth. */
    private static String terms(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> (i == 0 ? "" : i % 4 == 0 ? "=" : "+") + "x_{" + i + "}")
                .reduce("", String::concat);
    }

    private static MathMark.Glyph first(DisplayLayout layout, int line) {
        return (MathMark.Glyph) layout.lines().get(line).box().drawn().get(0);
    }

    @Test
    void displaysAreCentred() {
        DisplayLayout layout = displays.compose(tree("x+y"), 30, Placement.CENTERED);
        double width = formulas.compose(tree("x+y")).width();
        assertThat(layout.fit()).isEqualTo(Fit.WHOLE);
        assertThat(layout.lines()).hasSize(1);
        assertThat(first(layout, 0).x()).isCloseTo((30 - width) / 2, within(1e-6));
        assertThat(layout.lines().get(0).box().width()).isEqualTo(30);
    }

    @Test
    void displaysAreIndentedWhereTheThemeSetsThemFlushLeft() {
        assertThat(first(displays.compose(tree("x+y"), 30, Placement.FLUSH_LEFT), 0)
                        .x())
                .isEqualTo(2);
    }

    @Test
    void hasItsNumberAtTheRightEdge() {
        DisplayLayout layout = displays.compose(numbered("x+y"), 30, Placement.CENTERED);
        assertThat(layout.lines().get(0).box().drawn())
                .filteredOn(MathMark.Text.class::isInstance)
                .singleElement()
                .satisfies(mark -> assertThat(((MathMark.Text) mark).x()).isCloseTo(27.5, within(1e-6)));
    }

    @Test
    void movesAsideForItsNumber() {
        double width = formulas.compose(tree(terms(8))).width();
        DisplayLayout layout = displays.compose(numbered(terms(8)), width + 4, Placement.CENTERED);
        assertThat(layout.fit()).isEqualTo(Fit.WHOLE);
        assertThat(first(layout, 0).x()).isBetween(0.0, 0.5);
    }

    @Test
    void becomesSmallerDownToFourFifths() {
        double width = formulas.compose(tree(terms(8))).width();
        DisplayLayout layout = displays.compose(tree(terms(8)), width * 0.85, Placement.CENTERED);
        assertThat(layout.fit()).isEqualTo(Fit.SHRUNK);
        assertThat(layout.scale()).isBetween(0.8, 0.85);
        assertThat(layout.width()).isLessThanOrEqualTo(width * 0.85);
    }

    @Test
    void isPartedAfterRelationsWhereThatIsNotEnough() {
        double width = formulas.compose(tree(terms(12))).width();
        DisplayLayout layout = displays.compose(tree(terms(12)), width * 0.7, Placement.CENTERED);
        assertThat(layout.fit()).isEqualTo(Fit.PARTED);
        assertThat(layout.scale()).isEqualTo(1);
        assertThat(layout.lines()).hasSize(2);
        List<MathMark> line = layout.lines().get(0).box().drawn();
        assertThat(((MathMark.Glyph) line.get(line.size() - 1)).codePoint()).isEqualTo('=');
        assertThat(first(layout, 1).x()).isGreaterThan(first(layout, 0).x());
    }

    @Test
    void rowsOfAnAlignmentAreLines() {
        MathTree tree = tree("\\begin{align}a&=b\\\\c&=\\frac{d}{e}\\\\f&=g\\end{align}");
        DisplayLayout layout = displays.compose(tree, 30, Placement.CENTERED);
        assertThat(layout.lines()).hasSize(3);
        double height = layout.lines().stream()
                .mapToDouble(line -> line.above() + line.below())
                .sum();
        assertThat(height).isCloseTo(formulas.compose(tree).total(), within(1e-6));
    }

    @Test
    void saysWhatCannotBeMadeToFit() {
        MathTree tree = tree("\\underbrace{abcdefghijklmnopq}_{n}");
        assertThat(displays.compose(tree, 4, Placement.CENTERED).fit()).isEqualTo(Fit.TOO_WIDE);
    }

    @Test
    void aRowOfTextEndsAfterRelationsAndOperatorsOnly() {
        MathTree tree = TexParser.parse("f(a,b)=c+d\\times e+f(g,h)", MathMode.INLINE, new TexMacros())
                .tree()
                .orElseThrow();
        assertThat(formulas.fragments(tree))
                .extracting(FormulaComposer.Fragment::end)
                .containsExactly(
                        FormulaComposer.End.RELATION,
                        FormulaComposer.End.OPERATOR,
                        FormulaComposer.End.ENCLOSED,
                        FormulaComposer.End.FORMULA);
        double sum = formulas.fragments(tree).stream()
                .mapToDouble(each -> each.box().width() + each.room())
                .sum();
        assertThat(sum).isCloseTo(formulas.compose(tree).width(), within(1e-6));
    }

    @Test
    void whatIsShortStaysWhole() {
        MathTree tree =
                TexParser.parse("a=b", MathMode.INLINE, new TexMacros()).tree().orElseThrow();
        assertThat(formulas.fragments(tree)).hasSize(1);
    }
}
