package io.github.huozi.account.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds possible formulas within a line. Their content is not parsed: its words are optional. */
public final class SourceFormulas {

    private static final int LONGEST = 3000;
    private static final Pattern REFERENCE = Pattern.compile("\\\\(?:eqref|ref)\\{[A-Za-z][^{}\\s\\\\]{0,100}\\}");

    private SourceFormulas() {}

    /** Whether a line is a sentence rather than a part of a formula. */
    static boolean isSentence(String line) {
        boolean han = line.codePoints().anyMatch(Character::isIdeographic);
        return line.startsWith("#")
                || (han && line.indexOf('\\') < 0 && line.indexOf('^') < 0 && line.indexOf('_') < 0);
    }

    /** Returns the place after the formula that may begin at a dollar; -1 when none does. */
    static int dollarEnd(String text, int at) {
        if (text.startsWith("$`", at)) {
            int end = text.indexOf("`$", at + 2);
            return end < 0 ? -1 : end + 2;
        }
        String mark = text.startsWith("$$", at) ? "$$" : "$";
        for (int end = at + mark.length(); end < text.length() && end - at < LONGEST; end++) {
            char c = text.charAt(end);
            if (c == '\\') {
                end++;
            } else if (c == '`' && mark.length() == 1) {
                return -1;
            } else if (text.startsWith(mark, end)) {
                return text.substring(at + mark.length(), end).isBlank() ? -1 : end + mark.length();
            }
        }
        return -1;
    }

    /**
     * Whether the dollars of a text can be paired in more than one way, as in {@code $a $ and $b$}: some pair has a
     * blank at one end or contains Chinese, or a dollar is unpaired.
     */
    public static boolean isDoubtful(String text) {
        for (int from = text.indexOf('$'); from >= 0; ) {
            int end = dollarEnd(text, from);
            if (end < 0) {
                return true;
            }
            String inner = text.substring(from, end).replace("$", "");
            if (!inner.equals(inner.strip()) || inner.codePoints().anyMatch(Character::isIdeographic)) {
                return true;
            }
            from = text.indexOf('$', end);
        }
        return false;
    }

    /** Whether the formula parser accepts a range: no blank just inside its dollars, and no digit after them. */
    static boolean isSure(String text, int at, int end) {
        boolean dollar = text.charAt(at) == '$' && !text.startsWith("$$", at) && !text.startsWith("$`", at);
        String inner = dollar ? text.substring(at + 1, end - 1) : "";
        return dollar
                && inner.equals(inner.strip())
                && inner.codePoints().noneMatch(Character::isIdeographic)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) > 0x7F);
    }

    /** Returns the place after a reference to a formula; -1 when none begins here. */
    static int referenceEnd(String text, int at) {
        Matcher reference = REFERENCE.matcher(text).region(at, text.length());
        return reference.lookingAt() ? reference.end() : -1;
    }

    /** Returns the place after a formula between backslashes with brackets; -1 when none begins here. */
    static int backslashEnd(String text, int at) {
        if (!text.startsWith("\\(", at) && !text.startsWith("\\[", at)) {
            return -1;
        }
        int end = text.indexOf(text.charAt(at + 1) == '(' ? "\\)" : "\\]", at + 2);
        return end < 0 || text.substring(at + 2, end).isBlank() ? -1 : end + 2;
    }
}
