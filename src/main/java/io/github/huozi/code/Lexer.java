package io.github.huozi.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Tokenises one text by a grammar. */
final class Lexer {

    /** The most levels of nested grammars. */
    private static final int DEEPEST = 4;

    private final String code;
    private final Function<String, Grammar> grammars;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(String code, Function<String, Grammar> grammars) {
        this.code = code;
        this.grammars = grammars;
    }

    /**
     * Returns the tokens of a text, in order; adjacent tokens of one kind are merged.
     *
     * @param grammars returns other grammars by name
     */
    static List<Token> read(String code, Grammar grammar, Function<String, Grammar> grammars) {
        Lexer lexer = new Lexer(code, grammars);
        lexer.read(grammar, 0, code.length(), 1);
        return lexer.tokens;
    }

    private void read(Grammar grammar, int from, int to, int depth) {
        Matcher matcher = grammar.pattern().matcher(code).region(from, to).useTransparentBounds(true);
        int at = from;
        while (at < to && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                rest(grammar, at, matcher.start());
                match(grammar, matcher, depth);
                at = matcher.end();
            }
        }
        rest(grammar, at, to);
    }

    private void rest(Grammar grammar, int from, int to) {
        grammar.rest().ifPresent(kind -> add(from, to, kind));
    }

    private void match(Grammar grammar, Matcher matcher, int depth) {
        for (Grammar.Rule rule : grammar.rules()) {
            if (matcher.start(rule.group()) >= 0) {
                List<Grammar.Part> parts = rule.parts();
                if (parts.size() == 1) {
                    part(grammar, parts.get(0), matcher.start(), matcher.end(), depth);
                } else {
                    for (int i = 0; i < parts.size(); i++) {
                        int group = rule.group() + 1 + i;
                        part(grammar, parts.get(i), matcher.start(group), matcher.end(group), depth);
                    }
                }
                return;
            }
        }
        TokenKind kind = word(grammar, matcher.start(), matcher.end());
        if (kind != null) {
            add(matcher.start(), matcher.end(), kind);
        } else {
            rest(grammar, matcher.start(), matcher.end());
        }
    }

    private void part(Grammar grammar, Grammar.Part part, int from, int to, int depth) {
        if (part instanceof Grammar.Part.Within within) {
            if (depth < DEEPEST) {
                read(grammars.apply(within.grammar()), from, to, depth + 1);
            }
            return;
        }
        TokenKind kind = ((Grammar.Part.Of) part).kind();
        // What looks like a call or a type may be a keyword of the language: if (…).
        TokenKind word = kind == TokenKind.FUNCTION || kind == TokenKind.TYPE || kind == TokenKind.LITERAL
                ? word(grammar, from, to)
                : null;
        add(from, to, word == null ? kind : word);
    }

    private @org.jspecify.annotations.Nullable TokenKind word(Grammar grammar, int from, int to) {
        String word = code.substring(from, to);
        return grammar.words().get(grammar.foldsCase() ? word.toLowerCase(Locale.ROOT) : word);
    }

    /** Adds a token line by line, without surrounding white space. */
    private void add(int from, int to, TokenKind kind) {
        int start = from;
        while (start < to) {
            int end = code.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            int first = start;
            int last = end;
            while (first < last && isSpace(code.charAt(first))) {
                first++;
            }
            while (last > first && isSpace(code.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                join(first, last, kind);
            }
            start = end + 1;
        }
    }

    private void join(int from, int to, TokenKind kind) {
        int newest = tokens.size() - 1;
        if (newest >= 0) {
            Token before = tokens.get(newest);
            if (before.kind() == kind && isBlank(before.end(), from)) {
                tokens.set(newest, new Token(before.start(), to, kind));
                return;
            }
        }
        tokens.add(new Token(from, to, kind));
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(code.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Not a line break, which separates tokens. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
