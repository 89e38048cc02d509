package io.github.huozi.typeset.character;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.typeset.line.Given;
import org.junit.jupiter.api.Test;

/** CLREQ, “Composition of Chinese and Western Mixed Text”. */
class AutoSpaceTest {

    private static String set(String text) {
        return Given.of(text, 40).only();
    }

    @Test
    void hanAndWesternAreAQuarterEmApart() {
        assertThat(set("用Go写3个")).startsWith("用‹.25›Go‹.25›写‹.25›3‹.25›个 ");
        assertThat(set("占50%的C++库")).startsWith("占‹.25›50%‹.25›的‹.25›C++‹.25›库 ");
    }

    @Test
    void aSpaceOfTheSourceIsThatGap() {
        assertThat(set("用 Go 写")).isEqualTo("用␣‹.25›Go␣‹.25›写 |3.5");
        assertThat(set("用   Go \n 写")).isEqualTo("用␣‹.25›Go␣‹.25›写 |3.5");
    }

    @Test
    void thereIsNoGapBesideFullWidthMarks() {
        assertThat(set("好，Go（a）。")).startsWith("好，Go（a）");
        assertThat(set("好， Go （a）")).startsWith("好，Go（a）");
    }

    @Test
    void thereIsNoGapAtTheEdgesOfALine() {
        assertThat(Given.of("一二三四 abcd 五六", 6).shown()).element(0).asString().doesNotContain("‹");
    }

    @Test
    void codeIsAWordWhateverItIsMadeOf() {
        assertThat(set("用`&`取址")).startsWith("用‹.25›&‹.25›取址");
        assertThat(set("用`.`分隔")).startsWith("用‹.25›.‹.25›分隔");
    }

    @Test
    void westernMarksBetweenHanHaveNoGap() {
        assertThat(set("甲,乙(丙)丁/戊")).startsWith("甲,乙(丙)丁/戊");
    }

    @Test
    void itCanBeSwitchedOff() {
        assertThat(Given.of("用Go写 Go 的", 40).with(AutoSpace.NONE).only()).startsWith("用Go写␣‹.25›Go␣‹.25›的");
    }

    @Test
    void westernWordsKeepTheirSpaces() {
        assertThat(set("Hello brave new world")).isEqualTo("Hello␣‹.25›brave␣‹.25›new␣‹.25›world |9.75");
    }

    @Test
    void noteMarksAndPicturesHaveNoGap() {
        assertThat(set("甲^[1]乙{box 1}丙")).startsWith("甲[1]乙▢丙");
    }
}
