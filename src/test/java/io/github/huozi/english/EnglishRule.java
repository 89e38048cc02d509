package io.github.huozi.english;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A habit of non-native English and the words to use instead.
 *
 * @param say the words to use, as the glossary of CONTRIBUTING lists them
 * @param avoid matches the words to avoid
 * @param wrong a passage that breaks the rule
 * @param right a passage that keeps it
 */
record EnglishRule(String say, Pattern avoid, String wrong, String right) {

    private static final Path RULES = Path.of("src/test/resources/io/github/huozi/english/rules.tsv");

    static List<EnglishRule> all() throws IOException {
        return Files.readAllLines(RULES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new EnglishRule(
                        cells[0], Pattern.compile(cells[1], Pattern.CASE_INSENSITIVE), cells[2], cells[3]))
                .toList();
    }

    /** Returns the words of a passage that break this rule. */
    List<String> found(String passage) {
        return avoid.matcher(passage).results().map(MatchResult::group).toList();
    }
}
