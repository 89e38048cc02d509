package io.github.huozi.math.tex.token;

import io.github.huozi.math.tex.token.TexToken.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a formula, with macros expanded as they are reached. Bounded, so that every macro terminates. */
public final class TokenStream {

    /** The maximum number of tokens in a formula, including those of its macros. */
    public static final int MOST_TOKENS = 60_000;

    private static final int MOST_EXPANSIONS = 4_000;

    /** The tokens to come, the next one last. */
    private final ArrayList<TexToken> ahead;

    private final TexMacros macros;
    private final TexToken end;
    private int given;
    private int expansions;

    public TokenStream(List<TexToken> tokens, int length, TexMacros macros) {
        this.ahead = new ArrayList<>(tokens.size() + 16);
        this.macros = macros;
        this.end = new TexToken(Kind.END, "", length);
        push(tokens);
    }

    public TexMacros macros() {
        return macros;
    }

    /** Puts tokens in front of those to come. */
    public void push(List<TexToken> tokens) {
        given += tokens.size();
        if (given > MOST_TOKENS) {
            throw TexFault.at(tokens.isEmpty() ? 0 : tokens.get(0).at(), "too-long", Integer.toString(MOST_TOKENS));
        }
        for (int at = tokens.size() - 1; at >= 0; at--) {
            ahead.add(tokens.get(at));
        }
    }

    public void push(TexToken token) {
        ahead.add(token);
    }

    /** Consumes the next token as it is, including white space, without expansion. */
    public TexToken raw() {
        return ahead.isEmpty() ? end : ahead.remove(ahead.size() - 1);
    }

    public TexToken peekRaw() {
        return ahead.isEmpty() ? end : ahead.get(ahead.size() - 1);
    }

    /** Returns the next token after white space, with macros expanded; does not consume it. */
    public TexToken peek() {
        while (true) {
            TexToken token = peekRaw();
            if (token.isSpace()) {
                raw();
            } else if (token.isCommand()) {
                TexMacro macro = macros.of(token.text());
                if (macro == null) {
                    return token;
                }
                raw();
                expand(token, macro);
            } else {
                return token;
            }
        }
    }

    public TexToken next() {
        TexToken token = peek();
        return token.isEnd() ? token : raw();
    }

    /** Returns the next token, including white space, with macros expanded; does not consume it. */
    public TexToken peekInText() {
        TexToken token = peekRaw();
        return token.isSpace() ? token : peek();
    }

    public void skipSpaces() {
        while (peekRaw().isSpace()) {
            raw();
        }
    }

    /** Whether the next token is this one; if so, consumes it. */
    public boolean take(String text) {
        if (peek().is(text)) {
            raw();
            return true;
        }
        return false;
    }

    /** Puts the expansion of a macro in front. */
    public void expand(TexToken call, TexMacro macro) {
        if (++expansions > MOST_EXPANSIONS) {
            throw TexFault.at(call.at(), "endless-macro", call.text());
        }
        List<List<TexToken>> arguments = arguments(call, macro);
        List<TexToken> written = new ArrayList<>(macro.body().size());
        for (int at = 0; at < macro.body().size(); at++) {
            TexToken token = macro.body().get(at);
            boolean last = at + 1 == macro.body().size();
            int number = token.is("#") && !last ? digit(macro.body().get(at + 1)) : 0;
            if (number >= 1 && number <= arguments.size()) {
                written.addAll(arguments.get(number - 1));
                at++;
            } else if (token.is("#") && !last && macro.body().get(at + 1).is("#")) {
                written.add(token.movedTo(call.at()));
                at++;
            } else {
                written.add(token.movedTo(call.at()));
            }
            if (written.size() > MOST_TOKENS) {
                throw TexFault.at(call.at(), "too-long", Integer.toString(MOST_TOKENS));
            }
        }
        push(written);
    }

    private static int digit(TexToken token) {
        boolean digit = token.text().length() == 1
                && token.text().charAt(0) >= '1'
                && token.text().charAt(0) <= '9';
        return digit ? token.text().charAt(0) - '0' : 0;
    }

    private List<List<TexToken>> arguments(TexToken call, TexMacro macro) {
        List<List<TexToken>> arguments = new ArrayList<>(macro.arguments());
        expectDelimiter(call, macro.delimiters().get(0));
        for (int number = 1; number <= macro.arguments(); number++) {
            List<TexToken> delimiter = macro.delimiters().get(number);
            if (number == 1 && macro.first().isPresent()) {
                List<TexToken> given = option();
                arguments.add(given == null ? macro.first().get() : given);
            } else {
                arguments.add(delimiter.isEmpty() ? argument(call) : until(call, delimiter));
            }
        }
        return arguments;
    }

    private void expectDelimiter(TexToken call, List<TexToken> delimiter) {
        for (TexToken wanted : delimiter) {
            if (!same(raw(), wanted)) {
                throw TexFault.at(call.at(), "macro-use", call.text(), wanted.text());
            }
        }
    }

    private static boolean same(TexToken one, TexToken other) {
        return one.kind() == other.kind() && one.text().equals(other.text());
    }

    private List<TexToken> until(TexToken call, List<TexToken> delimiter) {
        List<TexToken> taken = new ArrayList<>();
        int depth = 0;
        while (true) {
            TexToken token = raw();
            if (token.isEnd()) {
                throw TexFault.at(
                        call.at(), "macro-use", call.text(), delimiter.get(0).text());
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            taken.add(token);
            if (depth == 0 && endsWith(taken, delimiter)) {
                return unbraced(taken.subList(0, taken.size() - delimiter.size()));
            }
        }
    }

    private static boolean endsWith(List<TexToken> tokens, List<TexToken> end) {
        int from = tokens.size() - end.size();
        for (int at = 0; at < end.size(); at++) {
            if (from < 0 || !same(tokens.get(from + at), end.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static List<TexToken> unbraced(List<TexToken> tokens) {
        boolean braced = tokens.size() >= 2
                && tokens.get(0).is("{")
                && tokens.get(tokens.size() - 1).is("}");
        return braced ? tokens.subList(1, tokens.size() - 1) : tokens;
    }

    /** Reads an argument unexpanded: the content of the next braces, or the next token. */
    public List<TexToken> argument(TexToken of) {
        skipSpaces();
        TexToken first = raw();
        if (first.isEnd() || first.is("}")) {
            throw TexFault.at(first.at(), "missing-argument", of.text());
        }
        return first.is("{") ? untilBrace(first) : List.of(first);
    }

    private List<TexToken> untilBrace(TexToken open) {
        List<TexToken> taken = new ArrayList<>();
        int depth = 1;
        while (true) {
            TexToken token = raw();
            if (token.isEnd()) {
                throw TexFault.at(open.at(), "unclosed-brace");
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            if (depth == 0) {
                return taken;
            }
            taken.add(token);
        }
    }

    /** Reads the content of brackets, if they come next. */
    @Nullable
    public List<TexToken> option() {
        skipSpaces();
        if (!peekRaw().is("[")) {
            return null;
        }
        TexToken open = raw();
        List<TexToken> taken = new ArrayList<>();
        int depth = 0;
        while (true) {
            TexToken token = raw();
            if (token.isEnd() || (depth == 0 && token.is("}"))) {
                throw TexFault.at(open.at(), "unclosed-bracket");
            }
            if (depth == 0 && token.is("]")) {
                return taken;
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            taken.add(token);
        }
    }

    /** Reads an argument as the characters of its source. */
    public String words(TexToken of) {
        return text(argument(of));
    }

    public static String text(List<TexToken> tokens) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            TexToken token = tokens.get(at);
            text.append(token.text());
            boolean word = token.isCommand()
                    && Character.isLetter(token.text().charAt(token.text().length() - 1));
            if (word
                    && at + 1 < tokens.size()
                    && Character.isLetter(tokens.get(at + 1).text().charAt(0))) {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }
}
