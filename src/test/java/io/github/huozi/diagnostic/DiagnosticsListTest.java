package io.github.huozi.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The manual's tables of diagnostics are those of {@link Code} with the words of {@code about.properties}. */
class DiagnosticsListTest {

    private static final Path MANUAL = Path.of("src/book/diagnostics.md");
    private static final Pattern HEADING = Pattern.compile("## .*（([A-Z、]+)）");

    @Test
    void theManualListsEveryCodeWithItsCauseAndRemedy() throws IOException {
        String written = Files.readString(MANUAL);
        String generated = generated(written);
        if (Objects.equals(System.getProperty("golden"), "overwrite")) {
            Files.writeString(MANUAL, generated);
        }
        assertThat(Files.readString(MANUAL)).isEqualTo(generated);
        for (Code code : Code.values()) {
            assertThat(generated).contains("| " + code.id() + " | ");
        }
    }

    @Test
    void everyDescriptionIsOfACode() throws IOException {
        assertThat(about().stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                        .flatMap(code -> List.of(code.id() + ".about", code.id() + ".about.remedy").stream())
                        .toList());
    }

    /** The text with new rows below each table's head. */
    private static String generated(String text) throws IOException {
        Properties about = about();
        List<String> lines = new ArrayList<>();
        List<String> prefixes = List.of();
        for (String line : text.split("\n", -1)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                prefixes = List.of(heading.group(1).split("、"));
            }
            if (!line.matches("\\| [A-Z]+-[0-9]+ \\|.*")) {
                lines.add(line);
            }
            if (line.startsWith("| --- |")) {
                for (Code code : Code.values()) {
                    if (prefixes.contains(code.id().replaceFirst("-.*", ""))) {
                        lines.add(row(code, about));
                    }
                }
            }
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static String row(Code code, Properties about) {
        String severity =
                switch (code.severity()) {
                    case ERROR -> "错误";
                    case WARNING -> "警告";
                    case INFO -> "提示";
                };
        return "| " + code.id() + " | " + severity + " | " + about.getProperty(code.id() + ".about") + " | "
                + about.getProperty(code.id() + ".about.remedy") + " |";
    }

    private static Properties about() throws IOException {
        Properties about = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(DiagnosticsListTest.class.getResourceAsStream("about.properties")),
                StandardCharsets.UTF_8)) {
            about.load(in);
        }
        return about;
    }
}
