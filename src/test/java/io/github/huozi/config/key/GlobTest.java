package io.github.huozi.config.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    private static boolean matches(String glob, String path) {
        return Glob.of(glob).orElseThrow().matches(path);
    }

    @ParameterizedTest
    @CsvSource({
        "*.md, 一.md, true",
        "*.md, a/一.md, false",
        "**.md, a/一.md, true",
        "drafts/*, drafts/a, true",
        "drafts/**, drafts/a/b, true",
        "第?章.md, 第一章.md, true",
        "'{a,bc}.md', bc.md, true",
        "'{a,bc}.md', b.md, false",
        "'a{,b}c', ac, true",
        "[a-c]*, bxx, true",
        "[!a-c]*, bxx, false",
        "'\\*', '*', true",
        "'\\*', a, false",
    })
    void matchesAsGlobsDo(String glob, String path, boolean expected) {
        assertThat(matches(glob, path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a", "{", "{a,b", "{a{b}}", "\\"})
    void aPatternThatIsNotFinishedIsNone(String glob) {
        assertThat(Glob.of(glob)).isEmpty();
    }

    @Test
    void starsWithoutEndTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(matches("*a".repeat(2000) + "b", "a".repeat(5000))).isFalse();
            assertThat(matches("**a".repeat(2000) + "b", "a/".repeat(2500))).isFalse();
        });
    }

    /** The matcher of the JDK, wherever it comes to an end, says the same. */
    @Test
    void matchesWhatTheJdkMatches() {
        Random random = new Random(3);
        String[] parts = {"a", "b", "/", "*", "**", "?", "{a,b}", "{a,}", "[ab]", "[!a]", "[a-c]", "c"};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder glob = new StringBuilder();
            StringBuilder path = new StringBuilder("a");
            for (int n = random.nextInt(6); n >= 0; n--) {
                glob.append(parts[random.nextInt(parts.length)]);
                path.append("abc/".charAt(random.nextInt(4)));
            }
            String plain = path.toString().replaceAll("/+", "/").replaceAll("/$", "");
            PathMatcher matcher;
            try {
                matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            } catch (PatternSyntaxException e) {
                continue;
            }
            assertThat(matches(glob.toString(), plain))
                    .as("%s %s", glob, plain)
                    .isEqualTo(matcher.matches(Path.of(plain)));
        }
    }
}
