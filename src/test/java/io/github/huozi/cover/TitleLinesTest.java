package io.github.huozi.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleLinesTest {

    /** An em a Han character, half of one any other. */
    private static List<String> lines(String title, int most, double measure) {
        return TitleLines.of(title, most, measure, line -> line.codePoints()
                .mapToDouble(c -> c < 0x2E80 ? 0.5 : 1)
                .sum());
    }

    @Test
    void aShortTitleStandsOnOneLine() {
        assertThat(lines("排字房手记", 3, 6)).containsExactly("排字房手记");
    }

    @Test
    void linesBreakAtTheSpaceBeforeALatinWord() {
        assertThat(lines("深入剖析 Kubernetes", 2, 6)).containsExactly("深入剖析", "Kubernetes");
    }

    @Test
    void linesBreakAfterTheColonOfATitle() {
        assertThat(lines("活字印刷：从泥到铅", 2, 6)).containsExactly("活字印刷：", "从泥到铅");
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        assertThat(lines("问《天工开物》之后", 3, 6))
                .noneMatch(line -> line.startsWith("》"))
                .noneMatch(line -> line.endsWith("《"));
    }

    @Test
    void aLatinWordIsNotTorn() {
        assertThat(lines("Incomprehensibilities", 4, 5)).isEmpty();
    }

    @Test
    void aSingleCharacterIsNotLeftAlone() {
        assertThat(lines("排字房手记集", 2, 5)).noneMatch(line -> line.length() == 1);
    }
}
