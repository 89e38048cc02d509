package io.github.huozi.config.format;

import java.util.OptionalInt;

/** Counts how deep a TOML text nests, before a parser that recurses reads it. Strings and comments are passed over. */
final class TomlDepth {

    private final String text;
    private final int most;
    private int at;
    private int line = 1;
    private int brackets;

    /** Dots since the last sign that cannot be in a key. */
    private int dots;

    private TomlDepth(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /** Returns the first line that nests deeper than the limit, by brackets or by the dots of a key. */
    static OptionalInt tooDeep(String text, int most) {
        return new TomlDepth(text, most).look();
    }

    private OptionalInt look() {
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '\n' -> {
                    line++;
                    dots = 0;
                }
                case '"', '\'' -> string(c);
                case '#' -> at = endOfLine() - 1;
                case '[', '{' -> {
                    brackets++;
                    dots = 0;
                }
                case ']', '}' -> {
                    brackets = Math.max(0, brackets - 1);
                    dots = 0;
                }
                case ',', '=' -> dots = 0;
                case '.' -> dots++;
                default -> {
                    // A sign of a key or value.
                }
            }
            if (brackets > most || dots > most) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** To the closing quote, or to the end of the line where there is none. */
    private void string(char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean lines = text.startsWith(three, at);
        int i = at + (lines ? 3 : 1);
        while (i < text.length() && !(lines ? text.startsWith(three, i) : text.charAt(i) == quote)) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (!lines) {
                    at = i - 1;
                    return;
                }
                line++;
            }
            i += c == '\\' && quote == '"' && i + 1 < text.length() && text.charAt(i + 1) != '\n' ? 2 : 1;
        }
        at = Math.min(text.length(), i + (lines ? 2 : 0));
    }
}
