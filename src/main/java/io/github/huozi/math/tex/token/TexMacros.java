package io.github.huozi.math.tex.token;

import io.github.huozi.math.tree.MathFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The macros of one book: those of its settings, and those that its formulas define, each from its definition on. Not safe for
 * several threads.
 */
public final class TexMacros {

    /** No book has more. */
    private static final int MOST = 2_000;

    private final Map<String, TexMacro> macros = new HashMap<>();

    private int changes;

    /**
     * Defines a macro as the settings of a book have it.
     *
     * @param name with its backslash or without
     * @param body LaTeX, in which {@code #1} to {@code #9} are arguments
     * @return what is wrong with it
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

    /** How often something was defined: as long as that stays the same, a source means the same. */
    public int changes() {
        return changes;
    }
}
