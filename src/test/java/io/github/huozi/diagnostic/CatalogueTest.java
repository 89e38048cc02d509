package io.github.huozi.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message is in both languages, with the same arguments, and is used. */
class CatalogueTest {

    private static final Map<String, String> ENGLISH = new TreeMap<>(Catalogue.texts(MessageLanguage.ENGLISH));
    private static final Map<String, String> CHINESE = new TreeMap<>(Catalogue.texts(MessageLanguage.CHINESE));
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])[}|]");
    private static final Pattern HAN = Pattern.compile("[\\u4E00-\\u9FFF]|^[^\\p{L}]*$");

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMessageIsInBothLanguages() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(CHINESE).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(ENGLISH).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(ENGLISH)
                .allSatisfy((key, text) ->
                        assertThat(places(CHINESE.get(key))).as(key).isEqualTo(places(text)));
    }

    @Test
    void chineseIsChineseAndEnglishIsNot() {
        assertThat(CHINESE.entrySet().stream()
                        .filter(it -> !HAN.matcher(it.getValue()).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
        assertThat(CHINESE)
                .allSatisfy((key, text) ->
                        assertThat(text).as(key).doesNotContain("；；", "。。").doesNotEndWith("。"));
        assertThat(ENGLISH).allSatisfy((key, text) -> assertThat(text).as(key).doesNotEndWith("."));
    }

    @Test
    void everyFindingHasItsRemedy() {
        Set<String> ids = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
        for (String key : ENGLISH.keySet()) {
            String id = key.split("\\.", 2)[0];
            if (ids.contains(id) && !key.endsWith(".remedy")) {
                assertThat(ENGLISH).containsKey(key + ".remedy");
            }
            if (key.endsWith(".remedy")) {
                assertThat(ENGLISH).containsKey(key.substring(0, key.length() - ".remedy".length()));
            }
        }
    }

    /** A key is used where the sources name it: whole, or its variant beside the code that it belongs to. */
    @Test
    void everyMessageIsUsedAndEveryUsedMessageIsThere() {
        List<String> sources = sources();
        Set<String> literals = new TreeSet<>();
        Pattern literal = Pattern.compile("\"([A-Za-z0-9][A-Za-z0-9.-]*)\"");
        sources.forEach(text ->
                literal.matcher(text).results().map(found -> found.group(1)).forEach(literals::add));
        // The table of commands gives the reason for each rejected command.
        literals.addAll(io.github.huozi.math.tex.command.CommandTable.refusals());
        Map<String, String> ids = Arrays.stream(Code.values()).collect(Collectors.toMap(Code::id, Code::name));
        assertThat(ENGLISH.keySet().stream()
                        .filter(key -> !key.endsWith(".remedy"))
                        .filter(key -> !literals.contains(key))
                        .filter(key -> {
                            String[] parts = key.split("\\.", 2);
                            return parts.length < 2 || !ids.containsKey(parts[0]) || !literals.contains(parts[1]);
                        }))
                .isEmpty();
        // In a statement that names a code, the first word in quotation marks is the variant.
        Pattern statement = Pattern.compile("Code\\.([A-Z0-9_]+)\\b([^;{}]*)");
        Pattern variant = Pattern.compile("\"([a-z0-9]+(?:[.-][a-z0-9]+)*)\"");
        for (String text : sources) {
            for (MatchResult found : statement.matcher(text).results().toList()) {
                Matcher word = variant.matcher(found.group(2));
                if (ids.containsValue(found.group(1)) && word.find() && !ENGLISH.containsKey(word.group(1))) {
                    assertThat(ENGLISH.keySet())
                            .contains(Code.valueOf(found.group(1)).id() + "." + word.group(1));
                }
            }
        }
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(CatalogueTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void numbersChooseTheirWords() {
        Phrase none = Phrase.of("gathered.named", 1, Phrase.literal("{0}"));
        assertThat(none.in(MessageLanguage.ENGLISH)).isEqualTo("1 ({0})");
        assertThat(MessagePlace.at("{0|one file is|{0} files are} x", 0))
                .isEqualTo(new MessagePlace(0, "one file is", "{0} files are", 29));
        assertThat(MessagePlace.at("{files: a}", 0)).isNull();
        assertThat(MessagePlace.at("{0|no end", 0)).isNull();
    }

    @Test
    void aMachineThatChoseNothingChoosesNoLanguage() {
        Locale english = Locale.ENGLISH;
        assertThat(MessageLanguage.ofMachine(Map.of("LC_ALL", "C"), english)).isEmpty();
        assertThat(MessageLanguage.ofMachine(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.UTF-8"), english))
                .isEmpty();
        assertThat(MessageLanguage.ofMachine(Map.of("LANG", "zh_CN.UTF-8"), english))
                .contains(MessageLanguage.CHINESE);
        assertThat(MessageLanguage.ofMachine(Map.of("LANG", "de_DE.UTF-8"), english))
                .isEmpty();
        assertThat(MessageLanguage.ofMachine(Map.of("HOME", "/root"), english)).isEmpty();
        assertThat(MessageLanguage.ofMachine(Map.of(), Locale.SIMPLIFIED_CHINESE))
                .contains(MessageLanguage.CHINESE);
    }
}
