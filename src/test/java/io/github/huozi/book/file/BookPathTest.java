package io.github.huozi.book.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookPathTest {

    @ParameterizedTest
    @CsvSource({
        "'', 一章.md, 一章.md",
        "卷一/一章.md, 图/河.png, 卷一/图/河.png",
        "卷一/一章.md, ../图/河.png, 图/河.png",
        "卷一/一章.md, ./图//河.png, 卷一/图/河.png",
        "卷一/一章.md, /图/河.png, 图/河.png",
        "卷一/一章.md, '', 卷一",
        "一章.md, ., ''"
    })
    void followsAPathFromTheFileThatNamesIt(String from, String path, String found) {
        assertThat(BookPath.resolve(from, path)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../河.png", "图/../../../河.png", "/../河.png"})
    void namesNothingOutsideOfTheBook(String path) {
        assertThat(BookPath.resolve("卷一/一章.md", path)).isEmpty();
    }

    @Test
    void doesNotComeBackFromOutside() {
        assertThat(BookPath.resolve("一章.md", "../书/图.png")).isEmpty();
    }
}
