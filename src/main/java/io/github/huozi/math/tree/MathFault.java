package io.github.huozi.math.tree;

import java.util.List;

/**
 * The reason why a formula cannot be read.
 *
 * @param at the index in its source, in UTF-16 code units from 0
 * @param variant the kind of fault: the key of its words in the messages
 * @param arguments the arguments of the words
 */
public record MathFault(int at, String variant, List<String> arguments) {

    public MathFault {
        arguments = List.copyOf(arguments);
    }

    public static MathFault of(int at, String variant, String... arguments) {
        return new MathFault(at, variant, List.of(arguments));
    }

    /** Returns the line within the formula, from 1. */
    public int line(String source) {
        return (int) source.substring(0, Math.min(at, source.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** Returns the column within that line, from 1, in code points. */
    public int column(String source) {
        int end = Math.min(at, source.length());
        int start = source.lastIndexOf('\n', end - 1) + 1;
        return source.codePointCount(Math.min(start, end), end) + 1;
    }
}
