package io.github.huozi.outline.sift;

import java.lang.Character.UnicodeScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures of a text that do not depend on its exact markup.
 *
 * @param characters the number of letters and digits
 * @param hasProse whether a paragraph outside code has 20 Han characters or 10 words
 * @param isLinks whether nothing is left without the links
 * @param print a fingerprint, equal for texts with the same letters and digits
 */
record TextMeasure(long characters, boolean hasProse, boolean isLinks, long print) {

    static final TextMeasure NOTHING = new TextMeasure(0, false, false, 0);

    private static final int LEAST_HAN = 20;
    private static final int LEAST_WORDS = 10;

    private static final Pattern FENCE =
            Pattern.compile("(?ms)^[ \\t>]*(`{3,}|~{3,})[^\\n]*\\n.*?(?:^[ \\t>]*\\1[`~]*[ \\t]*$|\\z)");
    private static final Pattern BLANK = Pattern.compile("\\n[ \\t>]*\\n");
    private static final Pattern LINK =
            Pattern.compile("!?\\[[^\\[\\]]*\\](?:\\([^)\\n]*\\)|\\[[^\\]]*\\])|<[^<>\\s]+>");
    private static final Pattern ADDRESS = Pattern.compile("\\]\\([^)\\n]*\\)|https?://\\S+|<[^<>\\s]{1,300}>");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]+`|(?m)^(?: {4}|\\t).*$");
    private static final Pattern INDENTED = Pattern.compile("(?m)^(?: {4}|\\t).*$");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]][\\p{L}\\p{M}'’-]*");

    /** Measures Markdown, or text without any markup. */
    static TextMeasure of(String text) {
        String outside = FENCE.matcher(text).replaceAll("\n");
        boolean prose = hasProse(ADDRESS.matcher(outside).replaceAll(" "));
        boolean links = !hasProse(LINK.matcher(outside).replaceAll(" "))
                && LINK.matcher(outside).find();
        return counted(text, prose, links);
    }

    /** Measures text with blank lines between paragraphs and without code. */
    static TextMeasure ofPlain(String text) {
        return counted(text, hasProse(text), false);
    }

    /** Returns a text without its listings, code and addresses. */
    static String outsideCode(String text) {
        String outside = FENCE.matcher(text).replaceAll("\n");
        return CODE.matcher(ADDRESS.matcher(outside).replaceAll(" ")).replaceAll(" ");
    }

    private static TextMeasure counted(String text, boolean prose, boolean links) {
        long characters = 0;
        long print = 0xcbf29ce484222325L;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                characters++;
                print = (print ^ Character.toLowerCase(c)) * 0x100000001b3L;
            }
        }
        return new TextMeasure(characters, prose, links, print);
    }

    private static boolean hasProse(String text) {
        for (String block : BLANK.split(text, -1)) {
            String words = block.lines()
                            .allMatch(line ->
                                    line.isBlank() || INDENTED.matcher(line).matches())
                    ? ""
                    : block;
            if (han(words) >= LEAST_HAN || words(words) >= LEAST_WORDS) {
                return true;
            }
        }
        return false;
    }

    private static long han(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x2E80 && isEastAsian(UnicodeScript.of(c)))
                .limit(LEAST_HAN)
                .count();
    }

    private static boolean isEastAsian(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static int words(String text) {
        int words = 0;
        Matcher word = WORD.matcher(text);
        while (words < LEAST_WORDS && word.find()) {
            words++;
        }
        return words;
    }
}
