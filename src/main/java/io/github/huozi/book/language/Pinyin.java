package io.github.huozi.book.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reading of Chinese names and titles in Latin letters, without tones, so that software without support for Chinese can
 * sort them. Characters with several readings take that of a common word or surname they belong to. Thread-safe.
 */
public final class Pinyin {

    /** The readings of the Unicode CLDR: one line per reading, in CLDR order; {@code v} stands for ü. */
    public static final String TABLE = "/io/github/huozi/book/han.pinyin";

    /** Surnames and words that read differently from their single characters. */
    private static final String WORDS = "/io/github/huozi/book/readings";

    private static final int LONGEST_WORD = 4;
    private static final Pattern COUNTRY = Pattern.compile("^[\\[(（〔【［]\\p{IsHan}{1,4}[])）〕】］]\\s*");
    private static final Pattern PARTS = Pattern.compile("^(.*[·•‧・．.])\\s*(\\p{IsHan}+)$");

    /** Names of organisations, not persons. */
    private static final Pattern BODY =
            Pattern.compile(".*(?:公司|集团|出版社|编辑部|編輯部|工作室|委员会|委員會|协会|協會|学会|學會|基金会|研究院|研究所|研究室|实验室|大学|大學|学院|學院"
                    + "|项目组|课题组|编写组|小组|小組|团队|團隊|社区|社區|作者们|译者们|贡献者|中心|网站)$");

    private final Map<Integer, String> readings = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> surnames = new HashMap<>();

    private static final class Holder {

        static final Pinyin PINYIN = new Pinyin();
    }

    private Pinyin() {
        for (String line : text(TABLE).split("\n", -1)) {
            int space = line.indexOf(' ');
            // For a few characters, only the first letter is known.
            if (space > 1 || line.startsWith("a ") || line.startsWith("e ") || line.startsWith("o ")) {
                String reading = line.substring(0, space).replace('v', 'ü');
                line.substring(space + 1).codePoints().forEach(c -> readings.put(c, reading));
            }
        }
        Map<String, String> into = words;
        for (String line : text(WORDS).split("\n", -1)) {
            if (line.startsWith("#")) {
                into = line.startsWith("# Surnames") ? surnames : words;
            } else if (!line.isEmpty()) {
                read(line, into);
            }
        }
    }

    /** Parses {@code 重构 chong gou}, or characters that have their usual readings. */
    private void read(String line, Map<String, String> into) {
        int space = line.indexOf(' ');
        if (space > 0) {
            into.put(line.substring(0, space), line.substring(space + 1));
            return;
        }
        line.codePoints()
                .mapToObj(Character::toString)
                .forEach(each -> into.put(each, readings.getOrDefault(each.codePointAt(0), each)));
    }

    private static String text(String resource) {
        try (InputStream in = Pinyin.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the artifact is not whole: it has no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a name as a catalogue sorts it: {@code Zeng, Guofan} for 曾国藩, {@code Shashibiya, Weilian} for 威廉·莎士比亚; the name
     * of an organisation, or one that is not recognised, syllable by syllable. Empty if it contains no Han character.
     */
    public static Optional<String> ofName(String name) {
        String plain = COUNTRY.matcher(name.strip()).replaceFirst("");
        if (!hasHan(plain)) {
            return Optional.empty();
        }
        Pinyin pinyin = Holder.PINYIN;
        Matcher parts = PARTS.matcher(plain);
        if (parts.matches()) {
            String given = parts.group(1).replaceFirst("[·•‧・．]$", "");
            return Optional.of(pinyin.word(parts.group(2)) + ", "
                    + String.join(
                            " ",
                            Pattern.compile("[·•‧・．]")
                                    .splitAsStream(given)
                                    .map(pinyin::word)
                                    .toList()));
        }
        return pinyin.person(plain).or(() -> Optional.of(pinyin.spoken(plain)));
    }

    /** Returns a title as a catalogue sorts it: {@code huo zi shou ce} for 活字手册. Empty if it contains no Han character. */
    public static Optional<String> ofTitle(String title) {
        return hasHan(title) ? Optional.of(Holder.PINYIN.spoken(title)) : Optional.empty();
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private Optional<String> person(String name) {
        int length = name.codePointCount(0, name.length());
        if (!name.codePoints().allMatch(Character::isIdeographic) || length < 2 || length > 4) {
            return Optional.empty();
        }
        if (BODY.matcher(name).matches()) {
            return Optional.empty();
        }
        // Tries 欧阳 before 欧; a four-character Chinese name never has a one-character surname, except that of a married
        // woman.
        for (int characters = Math.min(2, length - 1); characters > 0; characters--) {
            int end = name.offsetByCodePoints(0, characters);
            String surname = surnames.get(name.substring(0, end));
            if (surname != null && (characters == 2 || length < 4)) {
                return Optional.of(capital(surname.replace(" ", "")) + ", " + word(name.substring(end)));
            }
        }
        return Optional.empty();
    }

    /** Returns the reading as one capitalised word. */
    private String word(String text) {
        return capital(spoken(text).replace(" ", ""));
    }

    /**
     * Returns the reading syllable by syllable; anything but Han characters stays, except punctuation other than hyphens and
     * the like.
     */
    private String spoken(String text) {
        List<String> spoken = new ArrayList<>();
        StringBuilder other = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            String word = word(text, at);
            String reading = words.getOrDefault(word, readings.get(word.codePointAt(0)));
            if (reading == null) {
                other.append(isMark(word.codePointAt(0)) ? " " : word);
            } else {
                addAll(spoken, other);
                spoken.add(reading);
            }
            at += word.length();
        }
        addAll(spoken, other);
        return String.join(" ", spoken);
    }

    private static void addAll(List<String> spoken, StringBuilder other) {
        for (String each : other.toString().strip().split("\\s+", -1)) {
            if (!each.isEmpty()) {
                spoken.add(each);
            }
        }
        other.setLength(0);
    }

    /** Returns the longest listed word at a position, otherwise the character. */
    private String word(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST_WORD); end > at; end--) {
            if (words.containsKey(text.substring(at, end))) {
                return text.substring(at, end);
            }
        }
        return Character.toString(text.codePointAt(at));
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.SPACE_SEPARATOR -> c > 0x7F;
            default -> c == 0x2014;
        };
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toTitleCase(word.charAt(0)) + word.substring(1);
    }
}
