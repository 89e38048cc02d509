package io.github.huozi.read.word;

import io.github.huozi.archive.XmlElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers before headings and items, which are in no run of the text (17.9). Call it in document order: it counts. */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    /** A bullet, mostly from a symbol font. */
    private static final Pattern SIGN = Pattern.compile("[^%\\p{L}\\p{N}]{1,2}");
    /** A number that HTML supports, followed only by punctuation. */
    private static final Pattern PLAIN = Pattern.compile("%[1-9]\\s*[.．、)）]?");

    /**
     * A level of a list.
     *
     * @param text the pattern, with {@code %1} for the number of level 1
     * @param legal whether numbers of higher levels are decimal
     */
    record Level(String format, String text, int start, boolean legal, String suffix) {

        boolean isBullet() {
            return format.equals("bullet") || SIGN.matcher(text).matches();
        }

        /** Returns the {@code type} of {@code ol} that writes it; empty when none does. */
        Optional<String> type() {
            if (!PLAIN.matcher(text).matches()) {
                return Optional.empty();
            }
            return switch (format) {
                case "decimal" -> Optional.of("1");
                case "lowerLetter" -> Optional.of("a");
                case "upperLetter" -> Optional.of("A");
                case "lowerRoman" -> Optional.of("i");
                case "upperRoman" -> Optional.of("I");
                default -> Optional.empty();
            };
        }
    }

    /** An assigned number. */
    record Given(Level level, int number, String label) {}

    private final Map<String, XmlElement> abstracts = new HashMap<>();
    private final Map<String, XmlElement> numbers = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, String> restarted = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbering(@Nullable XmlElement root) {
        if (root != null) {
            root.children("w:abstractNum").forEach(it -> abstracts.putIfAbsent(it.attribute("w:abstractNumId"), it));
            root.children("w:num").forEach(it -> numbers.putIfAbsent(it.attribute("w:numId"), it));
        }
    }

    /** Whether there is such a list. */
    boolean has(String list) {
        return numbers.containsKey(list);
    }

    /** Returns the level tied to a paragraph style by its list rather than by the paragraph. */
    int levelOfStyle(String list, String style) {
        for (int at = 0; at < LEVELS; at++) {
            Optional<XmlElement> level = written(list, at);
            if (level.flatMap(it -> WordNames.value(it, "w:pStyle")).equals(Optional.of(style))) {
                return at;
            }
        }
        return 0;
    }

    /** Counts one more paragraph of a list. */
    Given next(String list, int wanted) {
        int level = Math.max(0, Math.min(LEVELS - 1, wanted));
        String key = abstractOf(list);
        int[] counter = counters.computeIfAbsent(key, it -> new int[LEVELS]);
        for (int at = 0; at < LEVELS && begun.add(list + "/" + at); at++) {
            int index = at;
            override(list, at)
                    .flatMap(it -> WordNames.value(it, "w:startOverride"))
                    .ifPresent(start -> restarted.put(list + "/" + index, start));
        }
        String restart = restarted.remove(list + "/" + level);
        Level asked = level(list, level);
        if (restart != null) {
            counter[level] = WordNames.number(restart, asked.start());
        } else {
            counter[level] = counter[level] == 0 ? asked.start() : counter[level] + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return new Given(asked, counter[level], label(list, asked, counter));
    }

    private String label(String list, Level level, int[] counter) {
        Matcher place = PLACE.matcher(level.text());
        StringBuilder label = new StringBuilder();
        while (place.find()) {
            int at = place.group(1).charAt(0) - '1';
            Level other = level(list, at);
            int number = counter[at] == 0 ? other.start() : counter[at];
            String written = WordNumerals.write(level.legal() ? "decimal" : other.format(), number);
            place.appendReplacement(label, Matcher.quoteReplacement(written));
        }
        return place.appendTail(label).toString();
    }

    private String abstractOf(String list) {
        XmlElement number = numbers.get(list);
        return number == null ? "" : WordNames.value(number, "w:abstractNumId").orElse("");
    }

    private Optional<XmlElement> override(String list, int level) {
        XmlElement number = numbers.get(list);
        List<XmlElement> overrides = number == null ? List.of() : number.children("w:lvlOverride");
        return overrides.stream()
                .filter(it -> it.attribute("w:ilvl").equals("" + level))
                .findFirst();
    }

    private Optional<XmlElement> written(String list, int level) {
        Optional<XmlElement> own = override(list, level).flatMap(it -> it.at("w:lvl"));
        XmlElement shared = abstracts.get(abstractOf(list));
        List<XmlElement> levels = shared == null ? List.of() : shared.children("w:lvl");
        return own.or(() -> levels.stream()
                .filter(it -> it.attribute("w:ilvl").equals("" + level))
                .findFirst());
    }

    private Level level(String list, int at) {
        Optional<XmlElement> written = written(list, at);
        if (written.isEmpty()) {
            return new Level("decimal", "%" + (at + 1) + ".", 1, false, "tab");
        }
        XmlElement level = written.get();
        return new Level(
                WordNames.value(level, "w:numFmt").orElse("decimal"),
                WordNames.value(level, "w:lvlText").orElse(""),
                WordNames.number(WordNames.value(level, "w:start").orElse("1"), 1),
                WordNames.isOn(level, "w:isLgl").orElse(false),
                WordNames.value(level, "w:suff").orElse("tab"));
    }
}
