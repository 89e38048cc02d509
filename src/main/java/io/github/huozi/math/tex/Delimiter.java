package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.command.CommandTable;
import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TokenStream;

/** Lists the characters that may be delimiters: the TeXbook, page 145, and those that amsmath and unicode-math add. */
final class Delimiter {

    private static final String BARE = "()[]|/⟨⟩⌊⌋⌈⌉⟦⟧‖↑↓↕⇑⇓⇕";

    private Delimiter() {}

    /** Reads the next delimiter; empty for a full stop, the null delimiter. */
    static String next(TokenStream tokens, TexToken of) {
        TexToken token = tokens.next();
        if (token.isEnd()) {
            throw TexFault.at(of.at(), "missing-delimiter", of.text(), "");
        }
        if (token.is("{")) {
            String inner = next(tokens, of);
            if (!tokens.take("}")) {
                throw TexFault.at(of.at(), "missing-delimiter", of.text(), "{");
            }
            return inner;
        }
        return of(token.text(), token, of);
    }

    static String of(String written, TexToken of) {
        return of(written, of, of);
    }

    private static String of(String written, TexToken at, TexToken command) {
        switch (written) {
            case "." -> {
                return "";
            }
            case "<", "\\lt" -> {
                return "⟨";
            }
            case ">", "\\gt" -> {
                return "⟩";
            }
            case "\\mid" -> {
                return "|";
            }
            case "\\parallel" -> {
                return "‖";
            }
            default -> {
                if (BARE.contains(written)) {
                    return written;
                }
            }
        }
        Command symbol = CommandTable.of(written);
        boolean fits = symbol != null
                && switch (symbol.kind()) {
                    case OPEN, CLOSE, BAR -> true;
                    case REL, BIN, SIGN -> "↑↓↕⇑⇓⇕\\∖√".contains(symbol.value());
                    default -> false;
                };
        if (symbol == null || !fits) {
            throw TexFault.at(at.at(), "missing-delimiter", command.text(), written);
        }
        return symbol.value();
    }
}
