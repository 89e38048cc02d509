package io.github.huozi.lint;

/** The kinds of characters that lints distinguish. */
final class Han {

    /** Replaces content other than text: code, a picture, a formula. */
    static final char OPAQUE = '\uFFFC';

    private static final String MARKS = "，。、；：？！…—·“”‘’（）《》〈〉「」『』【】〔〕～";

    private Han() {}

    /** Whether a code unit belongs to a Chinese character. */
    static boolean isHan(char c) {
        return (c >= '\u3400' && c <= '\u9FFF')
                || (c >= '\uF900' && c <= '\uFAFF')
                || c == '〇'
                || c == '々'
                // The planes of rarer characters; emoji are in plane 1.
                || (c >= '\uD840' && c <= '\uD8BF');
    }

    /** Whether a code unit is Chinese punctuation. */
    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether a code unit is either. */
    static boolean isChinese(char c) {
        return isHan(c) || isMark(c);
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u024F');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the character at an index; 0 beyond the ends of the text. */
    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }
}
