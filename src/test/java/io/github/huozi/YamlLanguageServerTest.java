package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.tool.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema that {@code init} writes, in the language server that editors use for YAML. */
class YamlLanguageServerTest {

    /** {@code .ci/run} puts it there. */
    private static final Path SERVER = Path.of("target/yaml/node_modules/.bin/yaml-language-server");

    private static final Path MODULES = Path.of("target/yaml/node_modules");
    private static final Path ASK = Path.of("src/test/resources/io/github/huozi/yaml-completion.js");

    @TempDir
    Path folder;

    private List<String> answers(String more) throws IOException {
        Program.at(SERVER);
        BookStarter.write(folder);
        Path settings = folder.resolve("book.yaml");
        Files.writeString(settings, more, StandardOpenOption.APPEND);
        return Program.of("node")
                .run(ASK.toString(), MODULES.toString(), settings.toString())
                .text()
                .lines()
                .toList();
    }

    @Test
    void findsNothingWrongWithTheBookToStartFrom() throws IOException {
        assertThat(answers("")).noneMatch(answer -> answer.startsWith("finds "));
    }

    @Test
    void completesKeys() throws IOException {
        assertThat(answers("pdf:\n  pa")).contains("completes page", "completes margins", "completes theme");
    }

    @Test
    void findsKeysThatDoNotExist() throws IOException {
        assertThat(answers("titel: 书\n"))
                .filteredOn(answer -> answer.startsWith("finds "))
                .singleElement()
                .asString()
                .contains("titel");
    }
}
