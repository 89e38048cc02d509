package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.CommandTable;
import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexMacro;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TexToken.Kind;
import io.github.huozi.math.tex.token.TokenStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads macro definitions. A later one replaces an earlier one, as in renderers on the web. */
final class MacroReader {

    private final TokenStream tokens;

    MacroReader(TokenStream tokens) {
        this.tokens = tokens;
    }

    void define(TexToken command) {
        switch (command.name()) {
            case "newcommand", "renewcommand" -> latex(command);
            case "providecommand" -> latex(command);
            case "let" -> let(command);
            case "futurelet" -> throw TexFault.at(command.at(), "refused.tex-program", command.text());
            case "DeclareMathOperator" -> operator(command);
            default -> plain(command);
        }
    }

    /** {@code \newcommand{\name}[2][default]{…}}. */
    private void latex(TexToken command) {
        star();
        String name = name(command);
        List<TexToken> count = tokens.option();
        String digits = count == null ? "0" : TokenStream.text(count);
        if (!digits.matches("[0-9]")) {
            throw TexFault.at(command.at(), "bad-macro", name);
        }
        Optional<List<TexToken>> first = Optional.ofNullable(count == null ? null : tokens.option());
        TexMacro macro = TexMacro.of(Integer.parseInt(digits), first, tokens.argument(command));
        boolean kept =
                command.is("\\providecommand") && (tokens.macros().of(name) != null || CommandTable.of(name) != null);
        if (!kept) {
            put(name, macro, command);
        }
    }

    private boolean star() {
        tokens.skipSpaces();
        if (tokens.peekRaw().is("*")) {
            tokens.raw();
            return true;
        }
        return false;
    }

    private String name(TexToken command) {
        List<TexToken> written = tokens.argument(command).stream()
                .filter(token -> !token.isSpace())
                .toList();
        if (written.size() != 1 || !written.get(0).isCommand()) {
            throw TexFault.at(command.at(), "bad-macro", TokenStream.text(written));
        }
        return written.get(0).text();
    }

    private void put(String name, TexMacro macro, TexToken command) {
        if (macro.body().size() == 1 && macro.body().get(0).is(name)) {
            // It is defined as itself.
            return;
        }
        tokens.macros().put(name, macro, command.at());
    }

    /** {@code \def\name#1#2.{…}}. */
    private void plain(TexToken command) {
        String name = name(command);
        List<List<TexToken>> delimiters = new ArrayList<>();
        List<TexToken> delimiter = new ArrayList<>();
        while (true) {
            TexToken token = tokens.peekRaw();
            if (token.isEnd() || token.is("}")) {
                throw TexFault.at(command.at(), "bad-macro", name);
            }
            if (token.is("{")) {
                delimiters.add(delimiter);
                break;
            }
            tokens.raw();
            if (token.is("#")) {
                tokens.raw();
                delimiters.add(delimiter);
                delimiter = new ArrayList<>();
            } else if (!token.isSpace() || !delimiter.isEmpty()) {
                delimiter.add(token);
            }
        }
        put(name, new TexMacro(Optional.empty(), delimiters, tokens.argument(command)), command);
    }

    /** {@code \let\name=\other}. */
    private void let(TexToken command) {
        String name = name(command);
        tokens.skipSpaces();
        if (tokens.peekRaw().is("=")) {
            tokens.raw();
            tokens.skipSpaces();
        }
        TexToken other = tokens.raw();
        if (other.isEnd()) {
            throw TexFault.at(command.at(), "bad-macro", name);
        }
        TexMacro macro = other.isCommand() ? tokens.macros().of(other.text()) : null;
        put(name, macro == null ? TexMacro.of(0, Optional.empty(), List.of(other)) : macro, command);
    }

    private void operator(TexToken command) {
        boolean limits = star();
        String name = name(command);
        List<TexToken> body = new ArrayList<>();
        body.add(new TexToken(Kind.COMMAND, limits ? "\\operatornamewithlimits" : "\\operatorname", command.at()));
        body.add(new TexToken(Kind.CHARACTER, "{", command.at()));
        body.addAll(tokens.argument(command));
        body.add(new TexToken(Kind.CHARACTER, "}", command.at()));
        put(name, TexMacro.of(0, Optional.empty(), body), command);
    }
}
