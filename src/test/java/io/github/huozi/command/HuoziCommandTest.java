package io.github.huozi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuoziCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--language", "en"));
        return plain(all);
    }

    private int plain(List<String> arguments) {
        out.reset();
        err.reset();
        return new HuoziCommand(
                        new CommandLog(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8)),
                        folder)
                .run(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("book").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void buildMakesTheRequestedFormats() throws IOException {
        write("01.md", "# 灯\n\n一盏灯。\n");

        assertThat(run("build", "book", "--formats", "epub", "--file-name=lamp", "--output", "out"))
                .isZero();
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/lamp.epub");
        assertThat(folder.resolve("out/lamp.pdf")).doesNotExist();
        assertThat(said()).contains("Making EPUB of book", "out/lamp.epub (", "Made EPUB in out: no warnings");
        assertThat(complained()).isEmpty();
    }

    @Test
    void aQuietBuildSaysNothing() throws IOException {
        write("01.md", "# 灯\n\n一盏灯。\n");

        assertThat(run("build", "-q", "book", "--formats", "epub")).isZero();
        assertThat(said()).isEmpty();
        assertThat(complained()).isEmpty();
    }

    @Test
    void reportsAreWrittenOfGoodAndOfFaultyBooks() throws IOException {
        write("01.md", "# 灯\n\n一盏灯,两盏灯。\n");

        assertThat(run("check", "book", "--report", "html,json,sarif", "--output", "out"))
                .isZero();
        assertThat(folder.resolve("out/book.report.json")).content().contains("\"passage\": \"一盏灯,两盏灯。\"");
        assertThat(folder.resolve("out/book.report.html")).exists();
        assertThat(folder.resolve("out/book.report.sarif")).content().contains("\"uri\": \"book/01.md\"");
        assertThat(said()).contains("Report: out/book.report.html");

        assertThat(run("build", "book", "--formats", "epub", "--report", "html", "--output", "made"))
                .isZero();
        assertThat(folder.resolve("made/book.report.html")).content().startsWith("<!DOCTYPE html>");

        write("book.yaml", "failOn: sometimes\n");
        assertThat(run("build", "book", "--report", "json", "--file-name=lamp", "--output", "out"))
                .isEqualTo(1);
        assertThat(folder.resolve("out/lamp.report.json")).content().contains("OUT-004", "failOn: sometimes");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**/.*.new");

        assertThat(run("check", "book", "--report", "xml")).isEqualTo(2);
        assertThat(complained()).contains("There is no report format \"xml\"; name html, json, sarif in --report");
    }

    @Test
    void errorsInTheBookEndWithOne() throws IOException {
        write("book.yaml", "titel: 灯\n");
        write("01.md", "# 灯\n\n一盏灯。\n");

        assertThat(run("build", "-q", "book")).isEqualTo(1);
        assertThat(complained())
                .contains("[ERROR] book/book.yaml:1:1: ", "The book has 1 error; nothing was written")
                .doesNotContain("\tat ");
    }

    @Test
    void warningsThatDoNotPassEndWithThree() throws IOException {
        write("book.yaml", "title: 灯\nfailOn: warning\n");
        write("01.md", "# 灯\n\n[此处](nowhere.md)\n");

        assertThat(run("build", "book")).isEqualTo(3);
        assertThat(said()).doesNotContain("Made");
        assertThat(complained()).contains("failOn in book.yaml allows none");
        assertThat(run("check", "book", "--fail-on", "error")).isZero();
        assertThat(run("check", "book", "--fail-on", "warning")).isEqualTo(3);
    }

    @Test
    void aStackTraceIsShownOnlyOnRequest() throws IOException {
        assertThat(run("build", "nowhere", "-e")).isEqualTo(2);
        assertThat(complained()).contains("does not exist", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bild",
                "build --fromats epub",
                "build --formats docx",
                "build nowhere",
                "build --output",
                "build --findings some",
                "serve --port 4OOO",
                "check --fail-on sometimes",
                "build --class-path nowhere.jar",
                "stamp"
            })
    void whatHasNoMeaningEndsWithTwoAndNamesOptionsOfTheCommand(String line) {
        assertThat(plain(List.of(line.split(" ")))).isEqualTo(2);
        assertThat(complained())
                .startsWith("[ERROR] ")
                .doesNotContain("-Dhuozi", "<", "\tat ")
                .isNotBlank();
    }

    @Test
    void anInterruptEndsWith130AndLeavesNothing() throws IOException {
        write("01.md", "# 灯\n\n一盏灯。\n");
        Thread.currentThread().interrupt();

        assertThat(run("build", "book")).isEqualTo(130);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(complained()).contains("No book was made");
        assertThat(folder.resolve("target/book")).doesNotExist();
    }

    @Test
    void initWritesABookThatCheckPasses() {
        assertThat(run("init", "mine")).isZero();
        assertThat(said()).contains("mine/book.yaml", "huozi build mine");
        assertThat(run("check", "mine")).isZero();
    }

    @Test
    void aNameMayBeSpelledAsTheGoalsParameter() throws IOException {
        write("01.md", "# 灯\n\n一盏灯。\n");

        assertThat(run("build", "--source", "book", "--fileName", "lamp", "--formats", "epub"))
                .isZero();
        assertThat(folder.resolve("target/book/lamp.epub")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "serve", "build", "check", "stamp", "help"})
    void helpListsTheOptionsOfACommand(String command) {
        assertThat(plain(List.of("help", command))).isZero();
        String help = said();
        if (!command.equals("help")) {
            assertThat(plain(List.of(command, "--help"))).isZero();
            assertThat(said()).isEqualTo(help);
            assertThat(help).contains("--language");
        }
    }
}
