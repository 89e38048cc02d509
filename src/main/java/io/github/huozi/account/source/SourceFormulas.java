package io.github.huozi.account.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds possible formulas within a line. Their content is not parsed: its words are optional. */
public final class SourceFormulas {

    private static final int LONGEST = 3000;
    private static final Pattern REFERENCE = Pattern.compile("\\\\(?:eqref|ref)\\{[A-Za-z][^{}\\s\\\\]{0,100}\\}");

    private SourceFormulas() {}

    /** Whether a line is a sentence rather than part of a formula. */
    static boolean isSentence(String line) {
        boolean han = line.codePoints().anyMatch(Character::isIdeographic);
        return line.startsWith("#")
                || (han && line.indexOf('\\') < 0 && line.indexOf('^') < 0 && line.indexOf('_') < 0);
    }

    /** Returns the position after the formula that may begin at a dollar; -1 without one. */
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
     * Whether the dollars of a text may be paired in more than one way, as those of {@code $a $ and $b$} may: a pair contains a
     * blank at one of its ends, or Chinese, or a dollar is unpaired.
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

    /** Whether every reader of formulas takes a range for one: no blank just inside its dollars, and no digit after them. */
    static boolean isSure(String text, int at, int end) {
        boolean dollar = text.charAt(at) == '$' && !text.startsWith("$$", at) && !text.startsWith("$`", at);
        String inner = dollar ? text.substring(at + 1, end - 1) : "";
        return dollar
                && inner.equals(inner.strip())
                && inner.codePoints().noneMatch(Character::isIdeographic)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) > 0x7F);
    }

    /** Returns the position after a reference to a formula; -1 without one. */
    static int referenceEnd(String text, int at) {
        Matcher reference = REFERENCE.matcher(text).region(at, text.length());
        return reference.lookingAt() ? reference.end() : -1;
    }

    /** Returns the position after a formula in backslashed brackets; -1 without one. */
    static int backslashEnd(String text, int at) {
        if (!text.startsWith("\\(", at) && !text.startsWith("\\[", at)) {
            return -1;
        }
        int end = text.indexOf(text.charAt(at + 1) == '(' ? "\\)" : "\\]", at + 2);
        return end < 0 || text.substring(at + 2, end).isBlank() ? -1 : end + 2;
    }
}
