package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.outline.Outliner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The text of each block of the sources is found again in both formats. For a book of one's own: {@code mvn test
 * -Dtest=TextOfABookTest -Dhuozi.text=FOLDER}.
 */
class TextOfABookTest {

    @TempDir
    Path output;

    private record Result(FoundAgain epub, FoundAgain pdf) {

        void isWhole() {
            assertThat(epub.lost()).as("lost in the EPUB").isEmpty();
            assertThat(pdf.lost()).as("lost in the PDF").isEmpty();
        }
    }

    private Result look(Path folder) throws IOException {
        FinishedBook book = FinishedBook.of(folder, output);
        Result result = new Result(new FoundAgain(book.epubText()), new FoundAgain(book.pdfText()));
        Diagnostics none = new Diagnostics();
        List<Source> sources = new ArrayList<>();
        collect(new Outliner(none).outline(folder).orElseThrow().entries(), sources);
        for (Source source : sources) {
            for (SourceBlocks.Block block :
                    SourceBlocks.of(source, source.read().toByteArray(), "body")) {
                result.epub().look(block);
                result.pdf().look(block);
            }
        }
        return result;
    }

    private static void collect(List<Manuscript.Entry> entries, List<Source> sources) {
        for (Manuscript.Entry entry : entries) {
            entry.source().ifPresent(sources::add);
            collect(entry.children(), sources);
        }
    }

    @Test
    void nothingOfTheManualIsLost() throws IOException {
        look(Path.of("src/book")).isWhole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "diagrams"})
    void nothingOfAFixtureIsLost(String name) throws IOException {
        look(Path.of("src/test/resources/io/github/huozi/text").resolve(name)).isWhole();
        FinishedBook book = FinishedBook.of(
                Path.of("src/test/resources/io/github/huozi/text").resolve(name), output);
        assertThat(book.warnings()).isEmpty();
        book.isSound();
    }

    @Test
    void whatIsLostIsFound() throws IOException {
        Path folder = Files.createDirectory(output.resolve("source"));
        Files.writeString(folder.resolve("01 字模.md"), "# 字模\n\n字模是字的母亲。\n\n<p class=\"badge\">徽章一枚</p>\n");
        Files.writeString(folder.resolve("book.yaml"), "exclude: [{selector: .badge}]\n");
        Result result = look(folder);
        assertThat(result.epub().lost()).extracting(SourceBlocks.Block::text).containsExactly("徽章一枚");
        assertThat(result.pdf().lost()).extracting(SourceBlocks.Block::text).containsExactly("徽章一枚");
    }

    @Test
    @EnabledIfSystemProperty(named = "huozi.text", matches = ".+")
    void nothingOfABookIsLost() throws IOException {
        Result result = look(Path.of(System.getProperty("huozi.text")));
        System.out.println("EPUB: " + result.epub());
        result.epub().lost().forEach(block -> System.out.println("  " + block));
        System.out.println("PDF: " + result.pdf());
        result.pdf().lost().forEach(block -> System.out.println("  " + block));
        result.isWhole();
    }
}
