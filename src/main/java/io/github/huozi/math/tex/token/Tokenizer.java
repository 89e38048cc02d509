package io.github.huozi.math.tex.token;

import io.github.huozi.math.tex.token.TexToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Splits LaTeX into tokens, following chapter 8 of the TeXbook; drops comments. */
public final class Tokenizer {

    private final String source;
    private final List<TexToken> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String source) {
        this.source = source;
    }

    public static List<TexToken> tokens(String source) {
        Tokenizer tokenizer = new Tokenizer(source);
        while (tokenizer.at < source.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        char c = source.charAt(at);
        if (isBlank(c)) {
            int start = at;
            while (at < source.length() && isBlank(source.charAt(at))) {
                at++;
            }
            tokens.add(new TexToken(Kind.SPACE, " ", start));
        } else if (c == '%') {
            int end = source.indexOf('\n', at);
            at = end < 0 ? source.length() : end + 1;
        } else if (c == '\\') {
            command();
        } else {
            int length = Character.charCount(source.codePointAt(at));
            tokens.add(new TexToken(Kind.CHARACTER, source.substring(at, at + length), at));
            at += length;
        }
    }

    private void command() {
        int start = at++;
        if (at == source.length()) {
            tokens.add(new TexToken(Kind.COMMAND, "\\ ", start));
            return;
        }
        if (!isLetter(source.charAt(at))) {
            int length = Character.charCount(source.codePointAt(at));
            boolean blank = isBlank(source.charAt(at));
            String name = blank ? " " : source.substring(at, at + length);
            at += length;
            tokens.add(new TexToken(Kind.COMMAND, "\\" + name, start));
            return;
        }
        while (at < source.length() && isLetter(source.charAt(at))) {
            at++;
        }
        String name = source.substring(start, at);
        if (name.equals("\\verb") && at < source.length()) {
            verbatim(start);
            return;
        }
        tokens.add(new TexToken(Kind.COMMAND, name, start));
        while (at < source.length() && isBlank(source.charAt(at))) {
            at++;
        }
    }

    private void verbatim(int start) {
        boolean starred = source.charAt(at) == '*' && at + 1 < source.length();
        int open = starred ? at + 1 : at;
        int end = source.indexOf(source.charAt(open), open + 1);
        if (end < 0) {
            throw TexFault.at(start, "unclosed-verb");
        }
        tokens.add(new TexToken(Kind.VERBATIM, source.substring(open + 1, end), start));
        at = end + 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
