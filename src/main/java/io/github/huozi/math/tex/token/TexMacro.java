package io.github.huozi.math.tex.token;

import java.util.List;
import java.util.Optional;

/**
 * The definition of a macro.
 *
 * @param first the default of its first argument, which is then optional in brackets; empty when all are in braces
 * @param delimiters the tokens before the first argument and after each; all empty for arguments in braces
 * @param body the body, in which {@code #} and a digit are an argument
 */
public record TexMacro(Optional<List<TexToken>> first, List<List<TexToken>> delimiters, List<TexToken> body) {

    public TexMacro {
        first = first.map(List::copyOf);
        delimiters = delimiters.stream().map(List::copyOf).toList();
        body = List.copyOf(body);
    }

    /** Returns a macro with that number of arguments in braces. */
    public static TexMacro of(int arguments, Optional<List<TexToken>> first, List<TexToken> body) {
        return new TexMacro(first, java.util.Collections.nCopies(arguments + 1, List.of()), body);
    }

    public int arguments() {
        return delimiters.size() - 1;
    }
}
