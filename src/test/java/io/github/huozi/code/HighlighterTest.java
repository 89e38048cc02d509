package io.github.huozi.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

    private static final Highlighter HIGHLIGHTER = Highlighter.bundled();

    /** What breaks readers of code: marks that open and are never closed, and much of everything. */
    private static final List<String> HOSTILE = List.of(
            "\"", "'", "`", "(", "[", "{", "<a ", "# ", "/*", "a:", "$ x ", "{{", "\\", "-", "aA", "\n", "```\n", "0",
            "=", "<<E\n", ".", "((", "//", "--[[", "\t", "字", "r#\"", "😀");

    private record Sample(String language, String marked) {}

    private static List<Sample> samples() throws IOException {
        try (InputStream in = HighlighterTest.class.getResourceAsStream("samples.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Sample> samples = new ArrayList<>();
            for (String part : all.split("(?m)^=== ", -1)) {
                if (!part.isEmpty()) {
                    int end = part.indexOf('\n');
                    samples.add(new Sample(part.substring(0, end), part.substring(end + 1)));
                }
            }
            return samples;
        }
    }

    /** {@code samples.txt} holds code with its tokens marked; without the marks it is the code. */
    @TestFactory
    Stream<DynamicTest> samplesAreToldApartAsMarked() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.language(), () -> {
                    String code = sample.marked().replaceAll("⟦[a-z]+ ([^⟧]*)⟧", "$1");
                    assertThat(marked(code, sample.language())).isEqualTo(sample.marked());
                }));
    }

    private static String marked(String code, String language) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Token token : HIGHLIGHTER.tokens(code, language)) {
            out.append(code, at, token.start())
                    .append('⟦')
                    .append(token.kind().cssClass().substring(3))
                    .append(' ')
                    .append(code, token.start(), token.end())
                    .append('⟧');
            at = token.end();
        }
        return out.append(code.substring(at)).toString();
    }

    @TestFactory
    Stream<DynamicTest> tokensOfAnyTextAreInOrderAndWithinTheirLines() {
        return HIGHLIGHTER.languages().stream()
                .map(language -> DynamicTest.dynamicTest(language, () -> {
                    for (String hostile : HOSTILE) {
                        String code = hostile.repeat(3000);
                        int end = 0;
                        for (Token token : HIGHLIGHTER.tokens(code, language)) {
                            assertThat(token.start()).isGreaterThanOrEqualTo(end);
                            assertThat(code.substring(token.start(), token.end()))
                                    .doesNotContain("\n");
                            end = token.end();
                        }
                        assertThat(end).isLessThanOrEqualTo(code.length());
                    }
                }));
    }

    @Test
    void aNameStandsForOneLanguageWhateverItsCase() throws IOException {
        try (InputStream in = Highlighter.class.getResourceAsStream("names")) {
            Set<String> names = new HashSet<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    for (String name : line.split(" ", -1)) {
                        assertThat(names.add(name))
                                .as("two languages called %s", name)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(HIGHLIGHTER.knows("Golang")).isTrue();
        assertThat(HIGHLIGHTER.tokens("func", "GO")).isEqualTo(HIGHLIGHTER.tokens("func", "golang"));
    }

    /** A word of each language that its own tokens show; a name that meant another language would miss it. */
    @ParameterizedTest
    @CsvSource({
        "golang, go, chan",
        "sh, bash, fi",
        "shell, bash, fi",
        "c++, cpp, template",
        "C++, cpp, template",
        "js, javascript, function",
        "ts, typescript, interface",
        "py, python, def",
        "rs, rust, fn",
        "rb, ruby, def",
        "kt, kotlin, fun",
        "c#, csharp, namespace",
        "yml, yaml, a: true",
        "tf, hcl, true",
        "terraform, hcl, true",
        "docker, dockerfile, FROM",
        "make, makefile, ifeq",
        "proto, protobuf, message",
        "objc, objectivec, @interface",
        "ps1, powershell, param",
        "nginxconf, nginx, server {}",
        "shell-session, console, '$ ls'",
        "cfg, ini, [a]",
        "postgres, sql, SELECT",
    })
    void anAliasIsItsLanguage(String alias, String language, String code) {
        assertThat(HIGHLIGHTER.tokens(code, alias)).isNotEmpty().isEqualTo(HIGHLIGHTER.tokens(code, language));
    }

    @Test
    void whatIsUnknownHasNoTokens() {
        assertThat(HIGHLIGHTER.knows("活字")).isFalse();
        assertThat(HIGHLIGHTER.tokens("if", "活字")).isEmpty();
        assertThat(HIGHLIGHTER.isPlain("text")).isTrue();
        assertThat(HIGHLIGHTER.isPlain("go")).isFalse();
    }

    @Test
    void atLeastSixtyLanguagesAreKnown() {
        assertThat(HIGHLIGHTER.languages())
                .hasSizeGreaterThanOrEqualTo(60)
                .contains("go", "rust", "java", "python", "toml", "hcl", "nginx", "console");
    }
}
