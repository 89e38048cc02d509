package io.github.huozi.outline.name;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares names by their numbers: 2 before 10, 第二讲 before 第十讲, 加餐一 before 加餐二. Does not depend on the locale.
 */
public final class NaturalOrder {

    /**
     * Digits anywhere; Chinese numerals where they are hardly part of a word: after 第, in brackets, or at an end; other
     * counters.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "[0-9０-９]+|(?<=[第卷（(])" + Numerals.CHINESE + "|" + Numerals.CHINESE
                    + "(?=$|[\\s|丨｜：:、，。.）)_-])"
                    // 上中下 and 甲乙丙 as counters: 上篇, 卷下, （中）, 甲、, 乙编.
                    + "|(?:(?<=[卷第部篇册集（(\\s_-])|(?<=^|/))[上中下甲乙丙丁戊己庚辛壬癸](?=$|[篇部册卷编集半）)\\s_.、：:|丨｜-])"
                    + "|(?<=\\p{IsHan})[上中下](?=$|\\.)"
                    // Part IV.
                    + "|(?:(?<=(?i:part|book)[ ._-])|(?<=(?i:volume)[ ._-])|(?<=(?i:chapter)[ ._-]))(?i:[ivxlc]{1,7})(?![A-Za-z])");

    public static final Comparator<String> COMPARATOR = NaturalOrder::compare;

    private NaturalOrder() {}

    private static int compare(String a, String b) {
        Matcher inA = NUMBER.matcher(a);
        Matcher inB = NUMBER.matcher(b);
        int fromA = 0;
        int fromB = 0;
        while (inA.find() && inB.find()) {
            int text = compareText(a.substring(fromA, inA.start()), b.substring(fromB, inB.start()));
            if (text != 0) {
                return text;
            }
            int number = Long.compare(Numerals.value(inA.group()), Numerals.value(inB.group()));
            if (number != 0) {
                return number;
            }
            fromA = inA.end();
            fromB = inB.end();
        }
        int rest = compareText(a.substring(fromA), b.substring(fromB));
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int compareText(String a, String b) {
        return a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT));
    }
}
