package io.github.huozi.book;

/**
 * Text that XML 1.0 can hold.
 *
 * @hidden
 */
public final class XmlText {

    private XmlText() {}

    /**
     * Returns the text without the characters that XML 1.0 (production 2) excludes, without other control characters, which no
     * font draws, and without non-characters, which Unicode reserves for internal use: our Markdown parser uses one.
     */
    public static String of(String text) {
        int bad = firstBad(text, 0);
        if (bad == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        while (bad < text.length()) {
            kept.append(text, from, bad);
            from = bad + 1;
            bad = firstBad(text, from);
        }
        return kept.append(text, from, text.length()).toString();
    }

    private static int firstBad(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (isBad(c)) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean isBad(char c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || (c >= 0x7F && c < 0xA0)
                || Character.isSurrogate(c)
                || c == 0xFEFF
                || c >= 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Whether a text consists of white space of any kind, including ideographic and no-break spaces. */
    public static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isSpace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** White space of any kind, including invisible joiners that editors leave behind. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == 0xA0 || c == 0x3000 || c == 0x2007 || c == 0x202F || c == 0x200B;
    }

    /** White space that HTML collapses. */
    public static boolean isCollapsible(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Returns the text on one line: white space collapsed, and trimmed at both ends. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isCollapsible(c) || c == 0xA0) {
                gap = true;
                continue;
            }
            if (gap && !line.isEmpty()) {
                line.append(' ');
            }
            gap = false;
            line.append(c);
        }
        return line.toString();
    }
}
