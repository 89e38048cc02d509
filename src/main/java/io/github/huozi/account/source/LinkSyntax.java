package io.github.huozi.account.source;

import org.jspecify.annotations.Nullable;

/** The destination after the text of a link or a picture (CommonMark 6.3). */
final class LinkSyntax {

    private static final int LONGEST = 20_000;

    private LinkSyntax() {}

    /**
     * The target of a link.
     *
     * @param address the address as written
     * @param titleStart the start of its title; -1 without one
     * @param titleEnd the end of its title
     * @param end the position after the target
     */
    record Target(String address, int titleStart, int titleEnd, int end) {}

    /** Returns the position of the bracket that closes the one at a position; -1 without one. Brackets in code do not count. */
    static int closing(String text, int at) {
        int depth = 0;
        for (int i = at; i < text.length() && i - at < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                int end = codeEnd(text, i);
                i = end < 0 ? run(text, i) - 1 : end - 1;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the position after a run of one character. */
    static int run(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    /** Returns the position after the code span that begins at a position; -1 without one. */
    static int codeEnd(String text, int at) {
        int length = run(text, at) - at;
        for (int i = text.indexOf('`', at + length); i >= 0; i = text.indexOf('`', i)) {
            int end = run(text, i);
            if (end - i == length) {
                return end;
            }
            i = end;
        }
        return -1;
    }

    /** Returns the target in round brackets at a position, or null. */
    static @Nullable Target target(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return null;
        }
        int from = space(text, at + 1);
        int end = address(text, from);
        if (end < 0) {
            return null;
        }
        String address = text.substring(from, end);
        int title = space(text, end);
        if (title < text.length() && text.charAt(title) == ')') {
            return new Target(address, -1, -1, title + 1);
        }
        if (title == end || title >= text.length()) {
            return null;
        }
        char quote = text.charAt(title) == '(' ? ')' : text.charAt(title);
        int close = "\"')".indexOf(quote) < 0 ? -1 : unescaped(text, title + 1, quote);
        int last = close < 0 ? -1 : space(text, close + 1);
        return last >= 0 && last < text.length() && text.charAt(last) == ')'
                ? new Target(address, title + 1, close, last + 1)
                : null;
    }

    private static int unescaped(String text, int from, char c) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == c) {
                return at;
            }
            at += text.charAt(at) == '\\' ? 1 : 0;
        }
        return -1;
    }

    private static int space(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int address(String text, int from) {
        if (from < text.length() && text.charAt(from) == '<') {
            int end = unescaped(text, from + 1, '>');
            return end < 0 || text.substring(from, end).indexOf('\n') >= 0 ? -1 : end + 1;
        }
        int depth = 0;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ') {
                break;
            }
            if (c == '\\') {
                at++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                break;
            }
        }
        return Math.min(at, text.length());
    }
}
