package io.github.huozi.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.MessageLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLanguageTest {

    @TempDir
    Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("book").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void whereNobodyChoseTheBooksLanguageCounts() throws IOException {
        write("book.yaml", "title: 试样\nlanguage: zh-CN\n");
        write("01.md", "# 第一章\n");
        assertThat(SourceLanguage.of(folder.resolve("book"))).contains(MessageLanguage.CHINESE);
        write("book.yaml", "title: Lamps\nlanguage: en\n");
        assertThat(SourceLanguage.of(folder.resolve("book"))).contains(MessageLanguage.ENGLISH);
        Files.delete(folder.resolve("book/book.yaml"));
        assertThat(SourceLanguage.of(folder.resolve("book"))).contains(MessageLanguage.CHINESE);
        write("01.md", "# One\n\nText.\n");
        assertThat(SourceLanguage.of(folder.resolve("book"))).isEmpty();
    }
}
