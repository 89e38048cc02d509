package io.github.huozi.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds comments, Javadoc, messages and test names to the glossary of CONTRIBUTING. */
class EnglishTest {

    /** File, words as found, reason. */
    private static final Path EXCEPTIONS = Path.of("src/test/resources/io/github/huozi/english/exceptions.tsv");

    @Test
    void noPassageBreaksTheGlossary() throws IOException {
        Map<String, String> exceptions = exceptions();
        Set<String> unused = new TreeSet<>(exceptions.keySet());
        List<String> findings = new ArrayList<>();
        List<EnglishRule> rules = EnglishRule.all();
        for (Passage passage : EnglishProse.all()) {
            for (EnglishRule rule : rules) {
                for (String words : rule.found(passage.text())) {
                    String key = passage.file() + "\t" + words.strip();
                    if (exceptions.containsKey(key)) {
                        unused.remove(key);
                    } else {
                        findings.add("%s:%d: “%s”, say “%s”: %s"
                                .formatted(passage.file(), passage.line(), words.strip(), rule.say(), passage.text()));
                    }
                }
            }
        }
        assertThat(findings).as("passages that break the glossary").isEmpty();
        assertThat(unused).as("exceptions that no passage needs").isEmpty();
    }

    @Test
    void everyRuleFindsItsExample() throws IOException {
        assertThat(EnglishRule.all())
                .allSatisfy(rule ->
                        assertThat(rule.found(rule.wrong())).as(rule.say()).isNotEmpty());
    }

    @Test
    void noRuleFindsAnythingInGoodExamples() throws IOException {
        List<EnglishRule> rules = EnglishRule.all();
        assertThat(rules).allSatisfy(good -> assertThat(rules)
                .allSatisfy(rule ->
                        assertThat(rule.found(good.right())).as(rule.say()).isEmpty()));
    }

    @Test
    void theGlossaryListsEveryRule() throws IOException {
        Set<String> glossary = Files.readAllLines(Path.of("CONTRIBUTING.md")).stream()
                .dropWhile(line -> !line.startsWith("| say |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.substring(1, line.indexOf('|', 1)).strip())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(glossary)
                .containsAll(EnglishRule.all().stream().map(EnglishRule::say).toList());
    }

    @Test
    void everyExceptionHasItsReason() throws IOException {
        assertThat(exceptions())
                .allSatisfy((key, reason) -> assertThat(reason).as(key).isNotBlank());
    }

    private static Map<String, String> exceptions() throws IOException {
        Map<String, String> exceptions = new TreeMap<>();
        for (String line : Files.readAllLines(EXCEPTIONS)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                exceptions.put(cells[0] + "\t" + cells[1], cells.length > 2 ? cells[2] : "");
            }
        }
        return exceptions;
    }
}
