package io.github.huozi.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleBreakerTest {

    /** One em per Han character, half an em for any other; the width of lines is in em at the largest size. */
    private static List<String> lines(String title, int most, double measure) {
        return broken(title, most, measure).lines();
    }

    private static TitleBreaker.Lines broken(String title, int most, double measure) {
        return TitleBreaker.breakTitle(
                title,
                new TitleBreaker.Room(measure * 100, 1000, 100, 1.3, most),
                line -> line.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum());
    }

    @Test
    void aShortTitleIsOnOneLineAtTheLargestSize() {
        assertThat(broken("排字房手记", 3, 6)).isEqualTo(new TitleBreaker.Lines(List.of("排字房手记"), 100));
    }

    @Test
    void linesBreakAtTheSpaceBeforeALatinWord() {
        assertThat(lines("深入剖析 Kubernetes", 2, 6)).containsExactly("深入剖析", "Kubernetes");
    }

    @Test
    void linesBreakAfterTheColonOfATitle() {
        assertThat(lines("活字印刷：从泥到铅", 2, 6)).containsExactly("活字印刷：", "从泥到铅");
        assertThat(lines("分布式系统原理与实践：从一致性协议到大规模存储引擎的设计", 4, 11))
                .containsExactly("分布式系统原理与实践：", "从一致性协议", "到大规模存储引擎的设计");
    }

    @Test
    void wordsAreNotTorn() {
        assertThat(lines("Go 语言高级编程", 2, 5)).containsExactly("Go 语言", "高级编程");
        assertThat(lines("现代操作系统与数据库", 2, 6)).containsExactly("现代操作系统", "与数据库");
    }

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        assertThat(lines("问《天工开物》之后", 3, 6))
                .noneMatch(line -> line.startsWith("》"))
                .noneMatch(line -> line.endsWith("《"));
    }

    @Test
    void whatCannotBreakIsMadeSmaller() {
        TitleBreaker.Lines broken = broken("Incomprehensibilities", 4, 5);
        assertThat(broken.lines()).containsExactly("Incomprehensibilities");
        assertThat(broken.size()).isLessThan(48);
    }

    @Test
    void aSingleCharacterIsNotLeftAlone() {
        assertThat(lines("排字房手记集", 2, 5)).noneMatch(line -> line.length() == 1);
    }
}
