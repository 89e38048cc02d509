package io.github.huozi.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.typeset.line.LineMeasure.Fault;
import io.github.huozi.typeset.line.LineMeasure.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineMeasureTest {

    private static final double EM = 10;

    /** A line of characters side by side; {@code _} is half an em of white. */
    private static PlacedLine line(String text, double right) {
        List<PlacedGlyph> glyphs = new ArrayList<>();
        double x = 0;
        for (int c : text.codePoints().toArray()) {
            double advance = TestFont.INSTANCE.of(c) * EM / 1000;
            if (c != '_') {
                glyphs.add(new PlacedGlyph(c, x, advance));
            }
            x += advance;
        }
        return new PlacedLine(glyphs, right * EM);
    }

    private static List<Fault> faults(PlacedLine... lines) {
        return new LineMeasure()
                .add(List.of(lines), EM).stream().map(Finding::fault).toList();
    }

    @Test
    void findsForbiddenStartsAndEnds() {
        assertThat(faults(line("甲乙", 2), line("，丙丁", 3))).containsExactly(Fault.FORBIDDEN_START);
        assertThat(faults(line("甲“", 2), line("丙丁", 3))).containsExactly(Fault.FORBIDDEN_END);
        assertThat(faults(line("，甲", 2))).isEmpty();
    }

    @Test
    void findsPairsThatAreSplit() {
        assertThat(faults(line("甲……", 3), line("……乙丙", 3))).isEmpty();
        assertThat(faults(line("甲…", 2), line("…乙丙", 2))).containsExactly(Fault.SPLIT_PAIR);
        assertThat(faults(line("甲乙19", 3), line("84年", 3))).containsExactly(Fault.SPLIT_PAIR);
    }

    @Test
    void findsRunts() {
        assertThat(faults(line("甲乙", 2), line("丙。”", 3))).containsExactly(Fault.RUNT);
        assertThat(faults(line("丙。", 2))).isEmpty();
        assertThat(faults(line("甲乙", 2), line("go。", 3))).isEmpty();
    }

    @Test
    void findsRaggedLinesButAllowsForTrimmedMarks() {
        assertThat(faults(line("甲乙", 2.2), line("丙丁", 2.2))).containsExactly(Fault.RAGGED);
        assertThat(faults(line("甲乙。", 2.5), line("丙丁", 2.5))).isEmpty();
        assertThat(faults(line("甲乙。", 2), line("丙丁", 2))).isEmpty();
        assertThat(faults(line("甲乙。", 2.3), line("丙丁", 2.3))).containsExactly(Fault.RAGGED);
    }

    @Test
    void measuresGapsBesideHan() {
        LineMeasure measure = new LineMeasure();
        measure.add(List.of(line("甲_乙", 2.5)), EM);
        measure.add(List.of(line("甲 ab 乙", 4)), EM);
        measure.add(List.of(line("ab___cd", 4)), EM);
        assertThat(measure.add(List.of(line("甲___乙", 4)), EM))
                .extracting(Finding::fault)
                .containsExactly(Fault.WIDE_GAP);
        LineMeasure.Report report = measure.report();
        assertThat(report.lines()).isEqualTo(4);
        assertThat(report.widestGap()).isEqualTo(1.5);
        assertThat(report.count(Fault.WIDE_GAP)).isEqualTo(1);
    }

    @Test
    void findsLetterSpacedWords() {
        PlacedLine spaced = new PlacedLine(List.of(new PlacedGlyph('a', 0, 5), new PlacedGlyph('b', 6, 5)), 11);
        assertThat(faults(spaced)).containsExactly(Fault.STRETCHED_WORD);
        assertThat(faults(line("ab cd", 3))).isEmpty();
    }

    @Test
    void ourOwnLinesHaveNoFault() {
        Given given = Given.of("活字印刷的版面，由一个个“字”排成；今天的 PDF 也是如此——每个字形只存一份。".repeat(9), 17);
        List<PlacedLine> lines = new ArrayList<>();
        for (ComposedLine line : given.lines()) {
            List<PlacedGlyph> glyphs = Glyph.of(given.runs(), line).stream()
                    // Dashes are drawn as one stroke.
                    .map(glyph -> new PlacedGlyph(
                            glyph.codePoint(), glyph.x(), glyph.kind() == Piece.Kind.DASH ? EM : glyph.width()))
                    .toList();
            lines.add(new PlacedLine(glyphs, 17 * EM));
        }
        assertThat(new LineMeasure().add(lines, EM)).isEmpty();
    }
}
