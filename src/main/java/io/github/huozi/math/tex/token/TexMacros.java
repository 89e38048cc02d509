package io.github.huozi.math.tex.token;

import io.github.huozi.math.tree.MathFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The macros of one book: those of its settings, and those that its formulas define, each from its definition on. Not
 * thread-safe.
 */
public final class TexMacros {

    /** The maximum number of macros. */
    private static final int MOST = 2_000;

    private final Map<String, TexMacro> macros = new HashMap<>();

    private int changes;

    /**
     * Defines a macro from the settings of a book.
     *
     * @param name the name, with or without its backslash
     * @param body the LaTeX, in which {@code #1} to {@code #9} are arguments
     * @return the fault in it; empty when there is none
     */
    public Optional<MathFault> define(String name, String body) {
        try {
            List<TexToken> tokens = Tokenizer.tokens(body);
            int arguments = 0;
            for (int at = 0; at + 1 < tokens.size(); at++) {
                String next = tokens.get(at + 1).text();
                if (tokens.get(at).is("#") && next.matches("[1-9]")) {
                    arguments = Math.max(arguments, next.charAt(0) - '0');
                }
            }
            put(name.startsWith("\\") ? name : "\\" + name, TexMacro.of(arguments, Optional.empty(), tokens), 0);
            return Optional.empty();
        } catch (TexFault fault) {
            return Optional.of(fault.fault());
        }
    }

    @Nullable
    public TexMacro of(String command) {
        return macros.get(command);
    }

    public void put(String command, TexMacro macro, int at) {
        if (macros.size() >= MOST && !macros.containsKey(command)) {
            throw TexFault.at(at, "too-many-macros", Integer.toString(MOST));
        }
        macros.put(command, macro);
        changes++;
    }

    /** Returns the number of definitions so far: while it is unchanged, a source has the same meaning. */
    public int changes() {
        return changes;
    }
}
