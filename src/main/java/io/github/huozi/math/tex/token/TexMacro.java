package io.github.huozi.math.tex.token;

import java.util.List;
import java.util.Optional;

/**
 * What a name stands for.
 *
 * @param first the value of its first argument where none is given in brackets; empty when all are in braces
 * @param delimiters what stands before the first argument and after each; all empty for arguments in braces
 * @param body in which {@code #} and a digit are an argument
 */
public record TexMacro(Optional<List<TexToken>> first, List<List<TexToken>> delimiters, List<TexToken> body) {

    public TexMacro {
        first = first.map(List::copyOf);
        delimiters = delimiters.stream().map(List::copyOf).toList();
        body = List.copyOf(body);
    }

    /** A macro with so many arguments in braces. */
    public static TexMacro of(int arguments, Optional<List<TexToken>> first, List<TexToken> body) {
        return new TexMacro(first, java.util.Collections.nCopies(arguments + 1, List.of()), body);
    }

    public int arguments() {
        return delimiters.size() - 1;
    }
}
