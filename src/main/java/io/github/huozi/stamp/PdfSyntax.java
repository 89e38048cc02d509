package io.github.huozi.stamp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the values of a PDF end (ISO 32000-1, 7.3), without interpreting them: unchanged values are copied as
 * written. Does not recurse, so that deep nesting is harmless.
 *
 * @param text the text, one character per byte
 */
record PdfSyntax(String text) {

    private static final String DELIMITERS = "()<>[]{}/%";

    /** Returns the first place from {@code at} on that is neither white space nor within a comment. */
    int start(int at) {
        int i = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '%') {
                while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    i++;
                }
            } else if (isSpace(c)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Returns the end of the value that starts at {@code at}; a reference such as {@code 12 0 R} is one value. */
    int end(int at) throws UnstampableException {
        int depth = 0;
        int i = at;
        do {
            i = start(i);
            if (i >= text.length()) {
                throw damaged();
            }
            if (text.startsWith("<<", i) || text.startsWith(">>", i)) {
                depth += text.charAt(i) == '<' ? 1 : -1;
                i += 2;
            } else if (text.charAt(i) == '[' || text.charAt(i) == ']') {
                depth += text.charAt(i) == '[' ? 1 : -1;
                i++;
            } else {
                i = endOfSimple(i);
            }
        } while (depth > 0);
        return depth < 0 ? at : i;
    }

    private int endOfSimple(int at) throws UnstampableException {
        char first = text.charAt(at);
        if (first == '(') {
            return endOfLiteral(at);
        }
        if (first == '<') {
            int end = text.indexOf('>', at);
            if (end < 0) {
                throw damaged();
            }
            return end + 1;
        }
        int end = endOfWord(at + 1);
        return Character.isDigit(first) ? endOfReference(at, end) : end;
    }

    private int endOfReference(int at, int end) {
        int generation = start(end);
        int afterGeneration = endOfWord(generation);
        int letter = start(afterGeneration);
        boolean reference = isNumber(at, end)
                && isNumber(generation, afterGeneration)
                && text.startsWith("R", letter)
                && endOfWord(letter) == letter + 1;
        return reference ? letter + 1 : end;
    }

    private boolean isNumber(int from, int to) {
        return from < to && text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int endOfWord(int at) {
        int i = at;
        while (i < text.length() && !isSpace(text.charAt(i)) && DELIMITERS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int endOfLiteral(int at) throws UnstampableException {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '(' -> depth++;
                case ')' -> {
                    depth--;
                    if (depth == 0) {
                        return i + 1;
                    }
                }
                default -> {
                    // An ordinary character of the string.
                }
            }
        }
        throw damaged();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    /** Returns the values of an array that is the whole text. */
    static List<String> array(String text) throws UnstampableException {
        PdfSyntax syntax = new PdfSyntax(text);
        int at = syntax.start(0);
        if (!text.startsWith("[", at)) {
            throw damaged();
        }
        List<String> values = new ArrayList<>();
        for (at = syntax.start(at + 1); !text.startsWith("]", at); at = syntax.start(at)) {
            int end = syntax.end(at);
            if (end == at) {
                throw damaged();
            }
            values.add(text.substring(at, end));
            at = end;
        }
        return values;
    }

    /** Returns text as a UTF-16 string object. */
    static String textString(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
        }
        return hex.append('>').toString();
    }

    static UnstampableException damaged() {
        return new UnstampableException("stamp.syntax");
    }
}
