package io.github.huozi;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.check.LineCheck;
import io.github.huozi.config.key.BookYaml;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.typeset.line.LineMeasure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the manual to what the program does. */
class ManualTest {

    private static final Path MANUAL = Path.of("src", "book");

    @Test
    void theBookAndTheBookToStartFromAreMadeWithoutAWarningAndPassTheirJudges(@TempDir Path folder) throws IOException {
        BookStarter.write(folder.resolve("starter"));
        Publisher publisher = Publisher.create();
        for (Path book : List.of(MANUAL, folder.resolve("starter"))) {
            Publication done = publisher.publish(book, folder.resolve("out"));

            assertThat(done.diagnostics()).noneMatch(found -> found.severity() != Severity.INFO);
            assertThatEpub(bytes(done, Format.EPUB)).isValid();
            assertThatPdf(bytes(done, Format.PDF)).isAccessibleAndArchivable();
            assertLinesAreGood(done.file(Format.PDF));
        }
    }

    @Test
    void itsSourcesHaveNothingThatAProofreaderWouldMark(@TempDir Path folder) {
        assertThat(Publisher.create().check(MANUAL, folder).diagnostics())
                .noneMatch(found -> found.severity() != Severity.INFO);
    }

    /** What “how lines are composed” promises. */
    private static void assertLinesAreGood(Path pdf) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        LineMeasure.Report report = new LineCheck().measure(pdf, found::add);
        assertThat(found).allMatch(one -> one.code() == Code.RAGGED_LINE);
        assertThat(report.ragged()).isLessThanOrEqualTo(0.01);
        // Of a book of a few lines the 99th percentile is the one worst line.
        assertThat(report.gap99()).isLessThanOrEqualTo(report.lines() > 300 ? 0.45 : 1);
    }

    private static byte[] bytes(Publication publication, Format format) throws IOException {
        return Files.readAllBytes(publication.file(format));
    }

    @Test
    void everyCodeHasItsRowWithItsSeverity() throws IOException {
        Map<String, String> rows = rows("diagnostics.md", "\\| ([A-Z]+-\\d{3}) \\| (\\S+) \\|.*");

        assertThat(rows).isEqualTo(codes());
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Code code : Code.values()) {
            codes.put(code.id(), word(code.severity()));
        }
        return codes;
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case INFO -> "提示";
            case WARNING -> "警告";
            case ERROR -> "错误";
        };
    }

    @Test
    void everyKeyOfBookYamlHasItsRow() throws IOException {
        Set<String> explained =
                rows("book-yaml.md", "\\| `([A-Za-z]+)` \\| (.*)").keySet();
        Map<String, Object> schema = BookYaml.schema();

        Set<String> keys = new TreeSet<>(properties(schema).keySet());
        keys.addAll(properties(properties(schema).get("pdf")).keySet());
        keys.addAll(properties(properties(schema).get("epub")).keySet());
        keys.addAll(properties(properties(schema).get("site")).keySet());
        assertThat(explained).containsAll(keys);
    }

    @SuppressWarnings("unchecked") // A JSON Schema is made of nested maps.
    private static Map<String, Object> properties(Object schema) {
        return (Map<String, Object>) ((Map<String, Object>) schema).get("properties");
    }

    @Test
    void everyParameterOfBuildServeAndCheckHasItsRow() throws IOException {
        Path goals = Path.of("src/main/java/io/github/huozi/maven");
        String goal = "";
        for (String name :
                List.of("WordedMojo", "FolderMojo", "BookMojo", "BuildMojo", "ServeMojo", "CheckMojo", "InitMojo")) {
            goal += Files.readString(goals.resolve(name + ".java"));
        }
        Set<String> properties = Pattern.compile("property = \"(huozi\\.\\w+)\"")
                .matcher(goal)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows("maven.md", "\\| `<\\w+>` \\| `(huozi\\.\\w+)` (.*)").keySet())
                .isEqualTo(properties);
    }

    @Test
    void everyChapterIsInTheBookAndEveryLinkBetweenChaptersHasAFile() throws IOException {
        String contents = Files.readString(MANUAL.resolve("book.yaml"));
        try (Stream<Path> files = Files.list(MANUAL)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                assertThat(contents).contains(" " + file.getFileName() + "\n");
                assertThat(links(Files.readString(file)))
                        .allSatisfy(link -> assertThat(MANUAL.resolve(link)).exists());
            }
        }
    }

    private static Stream<String> links(String markdown) {
        String withoutCode = markdown.replaceAll("(?s)(?m)^(```+).*?^\\1$", "").replaceAll("`[^`\n]+`", "");
        return Pattern.compile("\\]\\(([^:#) ]+)(?:#[^) ]*)?(?: \"[^\"]*\")?\\)")
                .matcher(withoutCode)
                .results()
                .map(found -> found.group(1));
    }

    private static Map<String, String> rows(String chapter, String row) throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        Pattern pattern = Pattern.compile(row);
        for (String line : Files.readAllLines(MANUAL.resolve(chapter))) {
            pattern.matcher(line)
                    .results()
                    .map(MatchResult.class::cast)
                    .forEach(found -> rows.put(found.group(1), found.group(2)));
        }
        return rows;
    }
}
