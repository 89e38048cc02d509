package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookStarterTest {

    @TempDir
    Path folder;

    @Test
    void everyChapterThatTheBookNamesIsThere() throws IOException {
        List<Path> written = BookStarter.write(folder.resolve("书"));

        assertThat(written).allMatch(Files::exists).hasSize(8);
        List<String> named = Files.readAllLines(folder.resolve("书/book.yaml")).stream()
                .filter(line -> line.endsWith(".md"))
                .map(line -> line.replaceFirst(".*?: ", ""))
                .toList();
        assertThat(named)
                .hasSize(5)
                .allMatch(name -> Files.exists(folder.resolve("书").resolve(name)));
    }

    @Test
    void eachBookHasItsOwnIdentifier() throws IOException {
        BookStarter.write(folder.resolve("甲"));
        BookStarter.write(folder.resolve("乙"));

        assertThat(identifier("甲"))
                .matches("identifier: urn:uuid:[0-9a-f-]{36}")
                .isNotEqualTo(identifier("乙"));
    }

    @Test
    void theIdentifierIsInTheBook() throws IOException {
        UUID uuid = new UUID(1, 2);
        BookStarter.write(folder.resolve("书"), () -> uuid);

        assertThat(identifier("书")).isEqualTo("identifier: urn:uuid:" + uuid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"book.yaml", "01 写下第一段.md", "SUMMARY.md", "01.html", "images/pages.svg", "book.schema.json"})
    void aFolderThatHoldsABookIsLeftAsItIs(String name) throws IOException {
        Path mine = folder.resolve(name);
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");

        assertThatThrownBy(() -> BookStarter.write(folder))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining(mine.toString());
        assertThat(mine).hasContent("mine");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(mine);
        }
    }

    @Test
    void aFreshRepositoryIsAGoodPlace() throws IOException {
        Files.writeString(folder.resolve("README.md"), "mine");
        Files.writeString(folder.resolve("LICENSE"), "mine");
        BookStarter.write(folder);

        assertThat(folder.resolve("README.md")).hasContent("mine");
    }

    private String identifier(String book) throws IOException {
        return Files.readAllLines(folder.resolve(book).resolve("book.yaml")).stream()
                .filter(line -> line.startsWith("identifier:"))
                .findFirst()
                .orElseThrow();
    }
}
