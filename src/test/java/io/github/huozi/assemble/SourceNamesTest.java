package io.github.huozi.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNamesTest {

    private final SourceNames names = new SourceNames(List.of(
            "README.md", "src/ch01.md", "src/ch01/intro.md", "src/第二章 字盘.md", "docs/index.html", "docs/a.html"));

    @ParameterizedTest
    @CsvSource({
        "src/ch01.md,ch01/intro.md,src/ch01/intro.md",
        "src/ch01.md,ch01/intro,src/ch01/intro.md",
        "src/ch01.md,ch01/intro.html,src/ch01/intro.md",
        "src/ch01.md,CH01/Intro.MD,src/ch01/intro.md",
        "src/ch01/intro.md,../第二章 字盘.html,src/第二章 字盘.md",
        "README.md,docs/,docs/index.html",
        "README.md,docs,docs/index.html",
        // A folder without its own page: the chapter of the same name comes first.
        "README.md,src/ch01/,src/ch01.md",
        "README.md,src,src/ch01.md",
        "docs/a.html,/docs/,docs/index.html",
        // The site is below the host's root, or the sources below the book's.
        "src/ch01.md,/book/docs/a.html,docs/a.html",
        "src/ch01.md,/ch01/intro.html,src/ch01/intro.md",
        // Each page is a folder of its site.
        "src/ch01/intro.md,../../ch01/,src/ch01.md",
    })
    void linksCallASourceByManyNames(String from, String path, String key) {
        assertThat(names.find(from, path)).contains(key);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(names.find("README.md", "ch03.md")).isEmpty();
        assertThat(names.find("README.md", "/x/y/z.html")).isEmpty();
        assertThat(names.find("README.md", "/intr")).isEmpty();
    }
}
