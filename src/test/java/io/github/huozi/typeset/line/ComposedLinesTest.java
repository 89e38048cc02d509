package io.github.huozi.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.typeset.character.Alignment;
import io.github.huozi.typeset.character.Kinsoku;
import io.github.huozi.typeset.character.Language;
import io.github.huozi.typeset.character.LineEnd;
import io.github.huozi.typeset.character.Marks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Paragraphs and their lines, in files that a person can read and check against CLREQ. A file says what it shows, how the
 * paragraph is set, the text, and the lines; {@code -Dgolden=overwrite} rewrites the lines.
 */
class ComposedLinesTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/huozi/typeset/lines");
    private static final String LINES = "\n=== lines\n";

    @TestFactory
    Stream<DynamicTest> paragraphsAreComposedAsTheirFilesShow() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String all = Files.readString(file);
        int at = all.indexOf(LINES);
        String head = at < 0 ? all.stripTrailing() : all.substring(0, at);
        String actual = String.join("\n", given(head).shown()) + "\n";
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(file, head + LINES + actual);
            return;
        }
        assertThat(all.substring(at + LINES.length())).isEqualTo(actual);
    }

    private static Given given(String head) {
        int at = head.indexOf("=== text\n");
        Given given = Given.of(head.substring(at + 9).strip().replace("\n", ""), 20);
        double indent = 0;
        for (String line : head.substring(0, at).split("\n", -1)) {
            String[] pair = line.split(": ", 2);
            if (pair.length < 2 || line.startsWith("#")) {
                continue;
            }
            String value = pair[1].toUpperCase(Locale.ROOT);
            given = switch (pair[0]) {
                case "measure" ->
                    new Given(given.runs(), Measure.of(Double.parseDouble(value) * Given.EM), given.style());
                case "marks" -> given.with(Marks.valueOf(value));
                case "line end" -> given.with(LineEnd.valueOf(value));
                case "kinsoku" -> given.with(Kinsoku.valueOf(value));
                case "language" -> given.with(Language.of(pair[1]));
                case "alignment" -> given.with(Alignment.valueOf(value));
                case "hyphenation" -> given.hyphenated();
                default -> given;
            };
            indent = pair[0].equals("indent") ? Double.parseDouble(value) : indent;
        }
        return given.indented(indent);
    }
}
