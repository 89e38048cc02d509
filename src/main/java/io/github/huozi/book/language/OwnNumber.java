package io.github.huozi.book.language;

import io.github.huozi.book.Title;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that an author wrote before a title: 第一章, 3.2, 05 丨, 四、, Chapter 3, 附录 A.
 *
 * @param unit the unit that is counted, such as 章 or {@link #APPENDIX}; empty if the title does not state it
 * @param value the number in digits, such as {@code 4} or {@code 1.2}, or the letter of an appendix
 * @param written the number as written in the title
 */
public record OwnNumber(String unit, String value, String written) {

    public static final String CHAPTER = "章";
    public static final String APPENDIX = "附录";

    private static final Set<String> DOUBTFUL = Set.of("天", "期", "季", "步", "条");

    private static final Pattern COUNTED =
            Pattern.compile("^第\\s*(" + HanNumber.PATTERN + "|[0-9０-９]+)\\s*(部分|[章节回讲课篇部编卷集期天步条季])");
    private static final Pattern DOTTED = Pattern.compile("^([0-9０-９]+(?:[.．-][0-9０-９]+)+)(?![0-9０-９年月日%％])");
    private static final Pattern PLAIN = Pattern.compile(
            "^([0-9０-９]{1,3})(?:\\s*[、.．:：|丨｜—)）](?![0-9])|\\s+(?!年|月|日|个|种|步|分钟|小时|天|周|条|款|大|篇|件|点|道))");
    private static final Pattern HAN = Pattern.compile(
            "^(?:(" + HanNumber.PATTERN + ")\\s*[、.．:：|丨｜]|[(（](" + HanNumber.PATTERN + "|[0-9]+)[)）])");
    private static final Pattern ENGLISH =
            Pattern.compile("^(?i:(chapter|part|section|lesson|appendix)\\s+(?:([0-9]+)|[ivxlc]+)\\b)");
    private static final Pattern LETTERED =
            Pattern.compile("^(?:(?i:appendix)\\s+([A-Z])\\b|附录\\s*([A-Za-z0-9〇一二三四五六七八九十]))");

    /** Returns the number at the beginning of a title; empty if there is none. */
    public static Optional<OwnNumber> of(String title) {
        String text = title.strip();
        Matcher counted = COUNTED.matcher(text);
        if (counted.find()) {
            return Optional.of(new OwnNumber(counted.group(2), digits(counted.group(1)), counted.group()));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.find()) {
            return Optional.of(new OwnNumber("", dotted.group(1).replaceAll("[．-]", "."), dotted.group()));
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.find()) {
            return Optional.of(new OwnNumber("", digits(plain.group(1)), plain.group()));
        }
        Matcher han = HAN.matcher(text);
        if (han.find()) {
            return Optional.of(
                    new OwnNumber("", digits(han.group(1) == null ? han.group(2) : han.group(1)), han.group()));
        }
        Matcher lettered = LETTERED.matcher(text);
        if (lettered.find()) {
            String letter = lettered.group(1) == null ? lettered.group(2) : lettered.group(1);
            return Optional.of(new OwnNumber(APPENDIX, letter, lettered.group()));
        }
        Matcher english = ENGLISH.matcher(text);
        if (english.find()) {
            boolean chapter = english.group(1).equalsIgnoreCase("chapter") && english.group(2) != null;
            String value = english.group(2) == null ? "" : english.group(2);
            return Optional.of(new OwnNumber(chapter ? CHAPTER : "", value, english.group()));
        }
        return Optional.empty();
    }

    /** Whether it may as well be part of the title: 第四十一天 is a day in the story more often than a chapter of the book. */
    public boolean isDoubtful() {
        return DOUBTFUL.contains(unit);
    }

    /** Returns the number of a title in lists, or the one on the page if there is none. */
    public static Optional<OwnNumber> of(Title title) {
        return of(title.text()).or(() -> of(title.printed()));
    }

    /** Converts a number in Han characters, or in digits of either width, to digits. */
    public static String digits(String number) {
        return Character.digit(number.charAt(0), 10) < 0
                ? String.valueOf(HanNumber.value(number))
                : String.valueOf(Long.parseLong(number));
    }
}
