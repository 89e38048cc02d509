package io.github.huozi.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A placeholder in the text of a message that an argument fills, or whose words an argument chooses.
 *
 * @param index the index of the argument, from 0
 * @param one the words for 1; empty if the argument itself is inserted
 * @param many the words for any other number; empty if the argument itself is inserted
 * @param end the end, after the closing brace
 */
record MessagePlace(int index, String one, String many, int end) {

    /** Returns the placeholder that begins here, or null. */
    static @Nullable MessagePlace at(String text, int start) {
        if (text.charAt(start) != '{' || start + 2 >= text.length() || !isDigit(text.charAt(start + 1))) {
            return null;
        }
        int index = text.charAt(start + 1) - '0';
        if (text.charAt(start + 2) == '}') {
            return new MessagePlace(index, "", "", start + 3);
        }
        return text.charAt(start + 2) == '|' ? choice(text, index, start + 3) : null;
    }

    private static @Nullable MessagePlace choice(String text, int index, int from) {
        int bar = -1;
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return bar < 0
                        ? null
                        : new MessagePlace(index, text.substring(from, bar), text.substring(bar + 1, at), at + 1);
            } else if (c == '|' && depth == 0 && bar < 0) {
                bar = at;
            }
        }
        return null;
    }

    boolean isChoice() {
        return !one.isEmpty() || !many.isEmpty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
