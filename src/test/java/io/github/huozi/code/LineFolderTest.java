package io.github.huozi.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineFolderTest {

    private static float width(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : codePoint < 0x1100 ? 500 : 1000;
    }

    private static List<String> fold(String line, int first, int next) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at : LineFolder.fold(line, LineFolderTest::width, first * 500f, next * 500f)) {
            parts.add(line.substring(from, at));
            from = at;
        }
        parts.add(line.substring(from));
        return parts;
    }

    @Test
    void aLineThatFitsIsNotFolded() {
        assertThat(fold("0123456789", 10, 6)).containsExactly("0123456789");
    }

    @Test
    void aLineIsFoldedAfterASpaceOrWhatJoinsWords() {
        assertThat(fold("call(first, second)", 14, 12)).containsExactly("call(first, ", "second)");
        assertThat(fold("a/long/path/to/x", 12, 10)).containsExactly("a/long/path/", "to/x");
    }

    @Test
    void anOptionAndAPathKeepTheirFirstMarks() {
        assertThat(fold("go build -ldflags x", 11, 12)).containsExactly("go build ", "-ldflags x");
        assertThat(fold("go run \"--all\" x", 10, 12)).containsExactly("go run ", "\"--all\" x");
        assertThat(fold("cd ./a /usr/lib", 9, 9)).containsExactly("cd ./a ", "/usr/lib");
        assertThat(fold("one-two-three-four", 10, 12)).containsExactly("one-two-", "three-four");
    }

    @Test
    void wherePlacesAreBadItIsFoldedWhereItsRoomEnds() {
        assertThat(fold("0123456789abcdef", 10, 4)).containsExactly("0123456789", "abcd", "ef");
        assertThat(fold("a 23456789abcdef", 10, 6)).containsExactly("a 23456789", "abcdef");
    }

    @Test
    void hanCountsTwoColumnsAndMarksDoNotBeginALine() {
        assertThat(fold("一二三四五，六", 10, 8)).containsExactly("一二三四", "五，六");
    }

    @Test
    void aCombiningMarkStaysWithItsLetter() {
        assertThat(fold("abcde\u0301fgh", 5, 5)).containsExactly("abcde\u0301", "fgh");
    }

    @Test
    void surrogatesAreNotParted() {
        assertThat(fold("😀😀😀", 4, 2)).containsExactly("😀😀", "😀");
    }

    @Test
    void evenARoomOfNothingEnds() {
        assertThat(fold("abc", 0, 0)).containsExactly("a", "b", "c");
    }
}
