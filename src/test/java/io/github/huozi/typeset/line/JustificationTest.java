package io.github.huozi.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.typeset.character.LineEnd;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CLREQ, “Line Adjustment”: what gives and takes, and in which order. */
class JustificationTest {

    /** The only line of a text that has to be shrunk to a measure. */
    private static String squeezed(String text, double measure) {
        return Given.of(text, measure).only();
    }

    /** The first line of a text. */
    private static String first(String text, double measure) {
        return Given.of(text, measure).shown().get(0);
    }

    @Test
    void bracketsGiveBeforeCommas() {
        assertThat(squeezed("甲（乙）丙，丁戊", 7.5)).isEqualTo("甲‹-.25›（乙）‹-.25›丙，丁戊 |7.5");
    }

    @Test
    void commasGiveBeforeTheGapAndTheGapBeforeTheFullStop() {
        assertThat(squeezed("甲。乙，丙 ab 丁", 7.5 - 0.25)).isEqualTo("甲。乙，‹-.25›丙␣‹.25›ab␣‹.25›丁 |7.25");
        assertThat(squeezed("甲。乙，丙 ab 丁", 7 - 0.125)).isEqualTo("甲。乙，‹-.5›丙␣‹.188›ab␣‹.188›丁 |6.875");
    }

    @Test
    void theGapShrinksToAnEighthAtMost() {
        assertThat(squeezed("甲乙丙丁 ab 戊己", 7.25)).isEqualTo("甲乙丙丁␣‹.125›ab␣‹.125›戊己 |7.25");
        assertThat(Given.of("甲乙丙丁 ab 戊己", 7.2).lines()).hasSizeGreaterThan(1);
    }

    @Test
    void aMarkAtTheLineEndGivesFirstWhereItKeepsItsEm() {
        assertThat(Given.of("甲，乙丙。", 4.5).with(LineEnd.FULL).only()).isEqualTo("甲，乙丙。 |4.5");
    }

    @Test
    void theGapGrowsToAThirdBeforeHanIsSpaced() {
        // Seven em and a half are natural; a third instead of a quarter on both sides makes up for a sixth of an em.
        assertThat(first("甲乙丙丁 ab 戊，己庚辛壬癸子丑寅卯", 6.5 + 1.0 / 6)).doesNotContain("+");
    }

    @Test
    void whatIsLeftGoesBetweenAllCharactersEquallyAndNeverIntoWords() {
        Given given = Given.of("甲乙丙丁戊己庚 typography 辛壬癸", 12.8);
        ComposedLine line = given.lines().get(0);
        assertThat(line.width()).isCloseTo(128, within(1e-6));
        assertThat(new Shown(given.runs()).text(line)).contains("typography");
        for (Glyph glyph : Glyph.of(given.runs(), line)) {
            assertThat(glyph.kind()).isEqualTo(Piece.Kind.TEXT);
        }
    }

    @Test
    void connectorsAndSolidiAreNotSpaced() {
        Given given = Given.of("甲乙丙～丁戊己／庚辛壬癸，子丑寅卯", 12.7);
        List<Glyph> glyphs = Glyph.of(given.runs(), given.lines().get(0));
        for (int i = 1; i < glyphs.size(); i++) {
            double white = glyphs.get(i).x() - glyphs.get(i - 1).end();
            boolean connects = "～／".indexOf(glyphs.get(i).codePoint()) >= 0
                    || "～／".indexOf(glyphs.get(i - 1).codePoint()) >= 0;
            assertThat(white > 1e-6).isEqualTo(!connects);
        }
    }

    @Test
    void theLastLineIsLeftFree() {
        assertThat(Given.of("一二三四五六七八九十一二三", 10).shown().get(1)).isEqualTo("一二三 |3");
    }

    @Test
    void aLineThatCannotBeGoodIsLeftRaggedAndSaysSo() {
        ComposedLine line = Given.of("甲乙 https://averylongname 丙丁", 14).lines().get(0);
        assertThat(line.flaws()).containsExactly(ComposedLine.Flaw.RAGGED);
        assertThat(line.spacing()).isZero();
    }

    @Test
    void whatIsLongerThanTheMeasureIsPartedAndSaysSo() {
        ComposedLine line = Given.of("pneumonoultramicroscopicsilicovolcanoconiosis", 10)
                .lines()
                .get(0);
        assertThat(line.flaws()).contains(ComposedLine.Flaw.WORD_BROKEN);
        assertThat(line.width()).isLessThanOrEqualTo(100);
    }

    @Test
    void aBoxThatIsTooWideIsAloneAndReported() {
        assertThat(Given.of("甲{box 12}乙", 10).lines().get(1).flaws()).contains(ComposedLine.Flaw.OVERFULL);
    }
}
