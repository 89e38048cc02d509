package io.github.huozi.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.typeset.character.Alignment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The choice of lines for a whole paragraph. */
class LineChooserTest {

    @Test
    void noLastLineHasASingleCharacter() {
        String text = "一二三四五六七八九十";
        for (int measure = 6; measure < 40; measure++) {
            for (int length = 1; length < 90; length++) {
                String some = text.repeat(10).substring(0, length) + "。";
                List<ComposedLine> lines = Given.of(some, measure).lines();
                assertThat(lines.get(lines.size() - 1).flaws())
                        .as(measure + " em, " + length)
                        .isEmpty();
                if (lines.size() > 1) {
                    assertThat(Glyph.of(Given.runs(some), lines.get(lines.size() - 1)))
                            .hasSizeGreaterThan(2);
                }
            }
        }
    }

    @Test
    void anEmptyParagraphHasOneEmptyLine() {
        assertThat(Given.of("", 10).lines()).hasSize(1);
        assertThat(Given.of(" \n ", 10).texts()).containsExactly("");
    }

    @Test
    void aForcedBreakEndsALineAndOneAtTheEndOpensNone() {
        assertThat(Given.of("甲<br><br>乙<br>", 10).texts()).containsExactly("甲", "", "乙");
    }

    @Test
    void aTitleIsBrokenIntoLinesOfMuchTheSameLength() {
        assertThat(Given.of("一二三四五六七八九十一二", 10).with(Alignment.BALANCED).texts())
                .containsExactly("一二三四五六", "七八九十一二");
    }

    @Test
    void theFirstLineHasItsOwnMeasure() {
        List<String> lines = Given.of("一二三四五六七八九十一二三四五六七八九十", 10).indented(2).texts();
        assertThat(lines.get(0)).hasSize(8);
    }

    @Test
    void aParagraphOfFiftyThousandCharactersTakesNoLongerThanManyShortOnes() {
        String text = "活字印刷的版面由一个个字排成，例如 move(x, y) 与 show(text)，每页 36 行。".repeat(1000);
        Given whole = Given.of(text, 37);
        whole.lines();
        long start = System.nanoTime();
        List<ComposedLine> lines = whole.lines();
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(3);
        assertThat(lines).hasSizeGreaterThan(900);
    }

    /** Any other line, however loose, is better; only a measure in which both have no room parts them. */
    @Test
    void noLineEndsBetweenANumberAndItsUnit() {
        for (int before = 0; before < 30; before++) {
            String text = "一二三四五六七八九十".repeat(3).substring(0, before) + "共占用内存10 MB，硬盘256 GB，传输时每秒5 Mbps。";
            for (int measure = 6; measure < 30; measure++) {
                for (Alignment alignment : Alignment.values()) {
                    assertThat(Given.of(text, measure).with(alignment).texts())
                            .as("%d before, %d em, %s", before, measure, alignment)
                            .noneMatch(line -> line.strip().matches(".*[0-9]"));
                }
            }
        }
    }

    @Test
    void hostileTextIsComposedToo() {
        for (String text : List.of(
                "“".repeat(20_000),
                "。".repeat(20_000),
                "a".repeat(20_000),
                "—".repeat(20_001),
                " ".repeat(20_000) + "甲",
                "(".repeat(20_000),
                "a-".repeat(10_000),
                "\u00A0".repeat(20_000),
                "\u0301".repeat(20_000),
                "\u3000".repeat(20_000),
                "\uD842".repeat(20_000),
                "a/".repeat(10_000),
                "…".repeat(20_000))) {
            assertThat(Given.of(text, 37).lines()).isNotEmpty();
        }
    }
}
