package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.Format;
import io.github.huozi.Publisher;
import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.book.Book;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.epub.EpubAssert;
import io.github.huozi.epub.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookSourceReaderTest {

    private static final Path SAMPLES = Path.of("src/test/resources/io/github/huozi/read/notebook");

    @TempDir
    Path folder;

    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void readsCellsAndTheBestOfTheirOutputs() {
        Book book = read(SAMPLES.resolve("kiln.ipynb"));
        String said = findings.stream()
                .map(it -> it.position() + ": " + it.code().id())
                .collect(Collectors.joining("\n"));
        Golden.assertMatches("notebook-kiln.txt", written(book) + said + "\n");
    }

    @Test
    void readsTheThirdFormat() {
        assertThat(written(read(SAMPLES.resolve("old.ipynb"))))
                .contains("旧格式", "print 1", "old.ipynb!/output-2-1.png", "正文在此。");
    }

    @Test
    void placesAreCells() {
        Element heading = read(SAMPLES.resolve("kiln.ipynb"))
                .sections()
                .get(0)
                .content()
                .body()
                .selectFirst("h2");
        assertThat(heading).isNotNull();
        assertThat(heading.attr("huozi-pos")).startsWith("cell 8:1");
    }

    @Test
    void isAValidBook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> said = new ArrayList<>(Publisher.create()
                .write(manuscript(SAMPLES.resolve("kiln.ipynb")), Format.EPUB, out)
                .diagnostics());
        assertThat(EpubAssert.check(out.toByteArray())).isEmpty();
        assertThat(said).extracting(it -> it.code().id()).doesNotContain("ACC-001");
        assertThat(said)
                .filteredOn(it -> it.code().id().equals("ASM-001"))
                .singleElement()
                .satisfies(it -> assertThat(it.position().toString()).isEqualTo("kiln.ipynb:cell 8:3:1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[1,]", "{\"a\": tru}", "<<<<<<< HEAD\n{}", "[\"\\u12\"]", "[]x", "{\"cells\": 3}"})
    void rejectsFilesThatAreNoNotebook(String text) throws IOException {
        assertRejected(text);
    }

    @Test
    void rejectsEndlesslyNestedLists() throws IOException {
        assertRejected("[".repeat(100_000));
    }

    private void assertRejected(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.ipynb"), text);
        assertThat(read(file).sections()).isEmpty();
        assertThat(findings).extracting(it -> it.code().id()).contains("READ-072");
    }

    private Book read(Path file) {
        return new BookReader(findings::add).read(manuscript(file));
    }

    private static Manuscript manuscript(Path file) {
        return Manuscript.builder()
                .title("量窑温")
                .author("甲")
                .language("zh-CN")
                .identifier("urn:uuid:3d8d3c1e-5f4b-4d59-9a66-0b6f3a1c2d3f")
                .chapter(Source.file(file, file.getFileName().toString()))
                .build();
    }

    private static String written(Book book) {
        StringBuilder text = new StringBuilder();
        book.forEachSection(section -> {
            text.append("== ").append(section.title().text()).append('\n');
            section.content().body().children().forEach(block -> {
                Element copy = block.clone();
                copy.getAllElements().forEach(it -> it.removeAttr("huozi-pos"));
                text.append(copy.outerHtml().replace("\n", "⏎")).append('\n');
            });
        });
        return text.toString();
    }
}
