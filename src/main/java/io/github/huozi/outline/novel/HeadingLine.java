package io.github.huozi.outline.novel;

import io.github.huozi.outline.name.Numerals;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distinguishes headings from other lines of a novel, line by line. */
public final class HeadingLine {

    private static final int LONGEST = 60;
    private static final int LONGEST_JOINED = 32;
    private static final int LONGEST_WORD = 30;

    private static final String GAP = "[ \\t\\u3000\\u00A0]";
    private static final String SEPARATOR = "(?:" + GAP + "|[：:、，,.．·•—–\\-_|丨《（(【「『“])";

    /** Decoration that sites and authors put before a heading. */
    private static final Pattern DECORATION =
            Pattern.compile("^(?:正文" + GAP + "+|[☆★◆◇●○■□▲△◎※＊*=#＝~～-]{1,6}[、." + " \\u3000]*|VIP章节" + GAP + "*)+");

    private static final Pattern COUNTED =
            Pattern.compile("第" + GAP + "*(" + Numerals.ANY + ")" + GAP + "*([部卷集篇编編册冊辑輯章回话話幕折节節])(.*)");

    /** 卷三, 卷之三, 上卷, 下部. */
    private static final Pattern VOLUME = Pattern.compile("(?:([部卷])之?(" + Numerals.ANY + ")|([上中下])([部卷集篇册冊]))(.*)");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(chapter|part|book|volume)\\s+"
                    + "([0-9]{1,5}|[ivxlc]{1,8}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\\p{L}\\p{N}])(.*)");

    private static final Pattern ENGLISH_NAMED = Pattern.compile(
            "(?i)(prologue|epilogue|preface|foreword|afterword|introduction)(?:\\s*[:.\\-–—]\\s*(.*))?");

    private static final Pattern NAMED =
            Pattern.compile("(楔子|引子|引言|序章|序幕|序言|序曲|自序|代序|序|前言|尾声|尾聲|终章|終章|终曲|终卷|大结局|后记|後記|跋"
                    + "|番外篇?|外传|完本感言|作者的话|题记|献词)"
                    + "(?:([之]?[零〇一二三四五六七八九十百0-9０-９上中下]{1,4})(?=$|" + SEPARATOR + "|[^\\p{N}]))?(.*)");

    /** Characters that turn 回, 节, 部, 集 and so on into another word. */
    private static final Pattern OTHER_WORD =
            Pattern.compile("^(?:合|来|去|到|头|家|事|课|日|目|省|奏|点|约|气|车|分|门|队|长|电|团|中|体|起|入|文|时|里|的|是|在|和|与|就|也|我|他|她|那|这)");

    private static final Pattern SENTENCE_END = Pattern.compile("[。，、；：,;”』」]$");

    private static final Set<String> WORDS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private HeadingLine() {}

    /** Returns the heading in a line; empty for any other line. */
    public static Optional<NovelHeading> of(String line) {
        if (line.length() > LONGEST * 2) {
            return Optional.empty();
        }
        String words = stripped(line);
        if (words.isEmpty() || words.length() > LONGEST || !mayBegin(words.charAt(0))) {
            return Optional.empty();
        }
        return heading(words);
    }

    /** Most lines of a novel are prose, as their first character shows. */
    private static boolean mayBegin(char first) {
        return "第卷部上中下楔引序自代前尾终終大后後跋番外完作题献CcPpBbVvEeFfAaIi".indexOf(first) >= 0;
    }

    private static String stripped(String line) {
        String words = NovelLetters.narrow(line.strip().replace('\u3000', ' ')).strip();
        String bare = DECORATION.matcher(words).replaceFirst("").strip();
        if ((bare.startsWith("【") && bare.endsWith("】")) || (bare.startsWith("[") && bare.endsWith("]"))) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }

    private static Optional<NovelHeading> heading(String words) {
        Matcher counted = COUNTED.matcher(words);
        if (counted.matches()) {
            return counted(words, counted);
        }
        Matcher volume = VOLUME.matcher(words);
        if (volume.matches() && isTitle(volume.group(5), false)) {
            boolean plain = volume.group(1) != null;
            String numeral = plain ? volume.group(2) : volume.group(3);
            NovelUnit unit = NovelUnit.of(plain ? volume.group(1) : volume.group(4));
            return within(new NovelHeading(unit, Numerals.value(numeral), words, Optional.empty()), volume.group(5));
        }
        Matcher english = ENGLISH.matcher(words);
        if (english.matches() && isEnglishTitle(english.group(3))) {
            String unit = english.group(1).toLowerCase(Locale.ROOT);
            return Optional.of(
                    new NovelHeading(english(unit), englishNumber(english.group(2)), words, Optional.empty()));
        }
        return named(words);
    }

    private static Optional<NovelHeading> counted(String words, Matcher counted) {
        String rest = counted.group(3);
        NovelUnit unit = NovelUnit.of(counted.group(2));
        boolean chapter = "章回话話".contains(counted.group(2));
        if (!isTitle(rest, chapter) || (rest.isEmpty() && words.length() > LONGEST)) {
            return Optional.empty();
        }
        return within(new NovelHeading(unit, Numerals.value(counted.group(1)), words, Optional.empty()), rest);
    }

    /** 第一卷 起风 第三章 山雨 contains a volume and its first chapter. */
    private static Optional<NovelHeading> within(NovelHeading volume, String rest) {
        if (volume.unit().compareTo(NovelUnit.CHAPTER) >= 0) {
            return Optional.of(volume);
        }
        int at = rest.indexOf('第');
        while (at >= 0) {
            Matcher inner = COUNTED.matcher(rest.substring(at));
            if (inner.matches()
                    && NovelUnit.of(inner.group(2)).compareTo(volume.unit()) > 0
                    && isTitle(inner.group(3), true)) {
                String own = volume.text()
                        .substring(0, volume.text().length() - rest.length() + at)
                        .strip();
                NovelHeading outer = new NovelHeading(volume.unit(), volume.number(), own, Optional.empty());
                return Optional.of(new NovelHeading(
                        NovelUnit.of(inner.group(2)),
                        Numerals.value(inner.group(1)),
                        rest.substring(at),
                        Optional.of(outer)));
            }
            at = rest.indexOf('第', at + 1);
        }
        return Optional.of(volume);
    }

    /**
     * Whether the text after a number could be a title.
     *
     * @param isJoined whether it may follow without a gap, regardless of its length
     */
    private static boolean isTitle(String rest, boolean isJoined) {
        if (rest.isEmpty()) {
            return true;
        }
        String title = rest.strip();
        boolean apart = rest.matches("(?s)" + SEPARATOR + ".*");
        if (apart) {
            return title.length() <= LONGEST_WORD
                    || !SENTENCE_END.matcher(title).find();
        }
        return title.length() <= (isJoined ? LONGEST_JOINED : LONGEST_JOINED / 2)
                && !OTHER_WORD.matcher(title).find()
                && !title.contains("。")
                && !SENTENCE_END.matcher(title).find();
    }

    private static boolean isEnglishTitle(String rest) {
        return rest.isBlank()
                || (rest.matches("\\s*[:.\\-–—,].*|\\s+\\p{Lu}.*")
                        && !rest.strip().endsWith(","));
    }

    private static NovelUnit english(String unit) {
        return switch (unit) {
            case "chapter" -> NovelUnit.CHAPTER;
            case "book" -> NovelUnit.WORK;
            default -> NovelUnit.VOLUME;
        };
    }

    private static long englishNumber(String numeral) {
        String lower = numeral.toLowerCase(Locale.ROOT);
        if (!WORDS.contains(lower)) {
            return Numerals.value(numeral);
        }
        return switch (lower) {
            case "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "eleven" -> 11;
            default -> 12;
        };
    }

    private static Optional<NovelHeading> named(String words) {
        Matcher english = ENGLISH_NAMED.matcher(words);
        Matcher named = NAMED.matcher(words);
        boolean isNamed = english.matches();
        if (!isNamed && named.matches()) {
            String rest = named.group(3);
            boolean apart = rest.isEmpty() || rest.matches("(?s)" + SEPARATOR + ".*");
            boolean ends = SENTENCE_END.matcher(rest.strip()).find();
            isNamed = apart && !ends && rest.length() <= LONGEST_WORD && (rest.isEmpty() || !rest.startsWith("，"));
        }
        return isNamed
                ? Optional.of(new NovelHeading(NovelUnit.NAMED, NovelHeading.NONE, words, Optional.empty()))
                : Optional.empty();
    }
}
