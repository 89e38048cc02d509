package io.github.huozi.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Progress;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.tool.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs that others wrote open every output without a message and find every chapter. */
class ReadingSystemsTest {

    /** What a converter says when something is not to its liking. */
    private static final String COMPLAINT =
            "(?is).*\\b(warning|error|unknown|unsupported|failed|invalid|traceback)\\b.*";

    @TempDir
    Path folder;

    private Path book(EpubSettings.Output output) throws IOException {
        EpubFixture fixture = EpubFixture.complete();
        Settings settings = Settings.builder()
                .epub(EpubSettings.builder()
                        .sample(EpubSettings.Sample.of(List.of("type.md", "wheel.md"))
                                .at("https://example.org/whole"))
                        .build())
                .build();
        fixture.settings(settings);
        Path file = folder.resolve("book.epub");
        try (OutputStream out = Files.newOutputStream(file)) {
            new EpubRenderer(FontLibrary.bundled(), fixture.diagnostics)
                    .render(output, fixture.book(), EpubFixture.cover(), () -> PageMap.EMPTY, Progress.NONE, out);
        }
        return file;
    }

    /** The titles of the chapters, without white space, which each program treats its own way. */
    private static List<String> titles(EpubSettings.Output output) {
        return output == EpubSettings.Output.SAMPLE
                ? List.of("第一部分铸字与拣字", "第一章字模", "特别放送转轮排字", "试读到这里")
                : List.of("开篇词为什么还要排字", "第一部分铸字与拣字", "第一章字模", "第二章拣字", "2.1字架", "特别放送转轮排字", "答疑十问", "结束语字还在");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    @ParameterizedTest
    @EnumSource(EpubSettings.Output.class)
    void calibreMakesTextAndKindlesFormatOfIt(EpubSettings.Output output) throws IOException {
        Program convert = Program.of("ebook-convert");
        Path book = book(output);
        for (String name : List.of("book.txt", "book.azw3")) {
            Program.Result made =
                    convert.run(home(), book.toString(), folder.resolve(name).toString());
            assertThat(made.exit()).as(made.remarks()).isZero();
            assertThat((made.text() + made.remarks()).lines()).noneMatch(line -> line.matches(COMPLAINT));
        }
        convert.run(
                home(),
                folder.resolve("book.azw3").toString(),
                folder.resolve("back.txt").toString());
        for (String name : List.of("book.txt", "back.txt")) {
            assertThat(squeezed(Files.readString(folder.resolve(name)))).contains(titles(output));
        }
    }

    /** Its settings and its cache stay out of the user's home. */
    private Map<String, String> home() {
        return Map.of(
                "CALIBRE_CONFIG_DIRECTORY",
                folder.resolve("calibre").toString(),
                "QTWEBENGINE_DISABLE_SANDBOX",
                "1",
                "QT_QPA_PLATFORM",
                "offscreen");
    }

    @ParameterizedTest
    @EnumSource(EpubSettings.Output.class)
    void muPdfDrawsEveryPageOfIt(EpubSettings.Output output) throws IOException {
        Program mutool = Program.of("mutool");
        Path text = folder.resolve("book.txt");
        Program.Result drawn = mutool.run(
                "draw", "-q", "-F", "txt", "-o", text.toString(), book(output).toString());
        assertThat(drawn.exit()).isZero();
        // It says the first of every EPUB 3, and the second of itself.
        assertThat(drawn.remarks().lines())
                .filteredOn(line -> !line.equals("warning: unknown epub version: 3.0")
                        && !line.equals("warning: ICC support is not available"))
                .isEmpty();
        assertThat(squeezed(Files.readString(text))).contains(titles(output));
    }

    @ParameterizedTest
    @EnumSource(EpubSettings.Output.class)
    void chromiumShowsEveryDocumentWithItsFontsAndPicturesAndEnoughContrastByDayAndNight(EpubSettings.Output output)
            throws IOException {
        Program chromium = Program.of("chromium");
        Map<String, byte[]> entries = EpubAssert.entries(Files.readAllBytes(book(output)));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        List<String> documents = entries.keySet().stream()
                .filter(name -> name.endsWith(".xhtml"))
                .toList();
        Files.writeString(folder.resolve("browser.html"), page(documents));
        for (String theme : List.of("--blink-settings=preferredColorScheme=1", "--force-dark-mode")) {
            Program.Result shown = chromium.run(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--allow-file-access-from-files",
                    "--enable-logging=stderr",
                    "--user-data-dir=" + folder.resolve("profile"),
                    theme,
                    "--virtual-time-budget=60000",
                    "--dump-dom",
                    folder.resolve("browser.html").toUri().toString());
            assertThat(shown.remarks().lines()).noneMatch(line -> line.contains("CONSOLE"));
            Element found = Jsoup.parse(shown.text()).getElementById("found");
            assertThat(found).isNotNull();
            List<String> lines = found.wholeText().lines().toList();
            assertThat(lines).hasSize(documents.size() + 1).endsWith("END");
            assertThat(lines.subList(0, documents.size())).allSatisfy(line -> assertThat(line.split("\t", -1)[2])
                    .as(line.split("\t", -1)[0])
                    .isEmpty());
            assertThat(lines.stream()
                            .mapToInt(line -> line.equals("END") ? 0 : Integer.parseInt(line.split("\t", -1)[1]))
                            .sum())
                    .isGreaterThan(documents.size());
            assertThat(squeezed(String.join("", lines))).contains(titles(output));
        }
    }

    private static String page(List<String> documents) throws IOException {
        try (InputStream in = ReadingSystemsTest.class.getResourceAsStream("browser.html")) {
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String names = documents.stream()
                    .map(name -> "\"" + name + "\"")
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            return page.replace("/*DOCUMENTS*/[]", "[" + names + "]");
        }
    }
}
