package io.github.huozi.css;

import io.github.huozi.css.CssToken.Kind;

/** Splits CSS into tokens (CSS Syntax 3, section 4.3), in linear time and without recursion. Skips comments. */
final class CssTokenizer {

    private static final int REPLACEMENT = 0xFFFD;

    private final int[] text;
    private int at;

    CssTokenizer(String css) {
        this.text = preprocess(css).codePoints().toArray();
    }

    /** Preprocesses as CSS Syntax 3, section 3.3 does, and replaces lone surrogates, which no encoding can represent. */
    static String preprocess(String css) {
        String lines = css.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        StringBuilder clean = new StringBuilder(lines.length());
        lines.codePoints().forEach(c -> {
            boolean broken = c == 0 || (c >= 0xD800 && c < 0xE000) || (c & 0xFFFE) == 0xFFFE;
            clean.appendCodePoint(broken ? REPLACEMENT : c);
        });
        return clean.toString();
    }

    CssLines lines() {
        return CssLines.of(text);
    }

    /** The position of the next token, in code points. */
    int position() {
        return at;
    }

    void goTo(int position) {
        at = position;
    }

    /** Returns the text between two positions. */
    String between(int from, int to) {
        return new String(text, from, to - from);
    }

    private int peek(int ahead) {
        return at + ahead < text.length ? text[at + ahead] : -1;
    }

    private static boolean isNameStart(int c) {
        return c >= 0x80 || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isName(int c) {
        return isNameStart(c) || c == '-' || isDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private boolean isEscape(int ahead) {
        return peek(ahead) == '\\' && peek(ahead + 1) != '\n' && peek(ahead + 1) != -1;
    }

    private boolean beginsName(int ahead) {
        int c = peek(ahead);
        if (c == '-') {
            return isNameStart(peek(ahead + 1)) || peek(ahead + 1) == '-' || isEscape(ahead + 1);
        }
        return isNameStart(c) || isEscape(ahead);
    }

    private boolean beginsNumber() {
        int sign = peek(0) == '+' || peek(0) == '-' ? 1 : 0;
        return isDigit(peek(sign)) || (peek(sign) == '.' && isDigit(peek(sign + 1)));
    }

    CssToken next() {
        skipComments();
        int start = at;
        int c = peek(0);
        if (c == -1) {
            return new CssToken(Kind.END, "", "", start);
        }
        if (isSpace(c)) {
            skipSpaces();
            return new CssToken(Kind.SPACE, " ", "", start);
        }
        if (c == '"' || c == '\'') {
            return string(c, start);
        }
        if (c == '#' && (isName(peek(1)) || isEscape(1))) {
            at++;
            return new CssToken(Kind.HASH, name(), "", start);
        }
        if (beginsNumber()) {
            return number(start);
        }
        if (c == '@' && beginsName(1)) {
            at++;
            return new CssToken(Kind.AT_KEYWORD, name(), "", start);
        }
        if (c == '<' && peek(1) == '!' && peek(2) == '-' && peek(3) == '-') {
            at += 4;
            return new CssToken(Kind.SPACE, " ", "", start);
        }
        if (c == '-' && peek(1) == '-' && peek(2) == '>') {
            at += 3;
            return new CssToken(Kind.SPACE, " ", "", start);
        }
        if (beginsName(0)) {
            return named(start);
        }
        at++;
        return new CssToken(sign(c), Character.toString(c), "", start);
    }

    private static Kind sign(int c) {
        return switch (c) {
            case '(', '[', '{' -> Kind.OPEN;
            case ')', ']', '}' -> Kind.CLOSE;
            case ':' -> Kind.COLON;
            case ';' -> Kind.SEMICOLON;
            case ',' -> Kind.COMMA;
            default -> Kind.DELIM;
        };
    }

    private void skipComments() {
        while (peek(0) == '/' && peek(1) == '*') {
            at += 2;
            while (at < text.length && !(peek(0) == '*' && peek(1) == '/')) {
                at++;
            }
            at = Math.min(text.length, at + 2);
        }
    }

    private void skipSpaces() {
        while (isSpace(peek(0))) {
            at++;
        }
    }

    private CssToken string(int quote, int start) {
        at++;
        StringBuilder value = new StringBuilder();
        while (true) {
            int c = peek(0);
            if (c == -1 || c == quote) {
                at = Math.min(text.length, at + 1);
                return new CssToken(Kind.STRING, value.toString(), "", start);
            }
            if (c == '\n') {
                return new CssToken(Kind.BAD_STRING, "", "", start);
            }
            if (c != '\\') {
                value.appendCodePoint(c);
                at++;
            } else if (peek(1) == -1 || peek(1) == '\n') {
                at = Math.min(text.length, at + 2);
            } else {
                value.appendCodePoint(escape());
            }
        }
    }

    private CssToken number(int start) {
        if (peek(0) == '+' || peek(0) == '-') {
            at++;
        }
        skipDigits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            skipDigits();
        }
        int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
        if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(1 + sign))) {
            at += 1 + sign;
            skipDigits();
        }
        String value = between(start, at);
        if (beginsName(0)) {
            return new CssToken(Kind.NUMBER, value, name(), start);
        }
        if (peek(0) == '%') {
            at++;
            return new CssToken(Kind.NUMBER, value, "%", start);
        }
        return new CssToken(Kind.NUMBER, value, "", start);
    }

    private void skipDigits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private CssToken named(int start) {
        String name = name();
        if (peek(0) != '(') {
            return new CssToken(Kind.IDENT, name, "", start);
        }
        at++;
        if (name.equalsIgnoreCase("url")) {
            int ahead = 0;
            while (isSpace(peek(ahead))) {
                ahead++;
            }
            if (peek(ahead) != '"' && peek(ahead) != '\'') {
                at += ahead;
                return url(start);
            }
        }
        return new CssToken(Kind.FUNCTION, name, "", start);
    }

    private CssToken url(int start) {
        StringBuilder value = new StringBuilder();
        while (true) {
            int c = peek(0);
            if (isSpace(c)) {
                skipSpaces();
                c = peek(0) == ')' || peek(0) == -1 ? peek(0) : '(';
            }
            if (c == -1 || c == ')') {
                at = Math.min(text.length, at + 1);
                return new CssToken(Kind.URL, value.toString(), "", start);
            }
            if (c == '"' || c == '\'' || c == '(' || c < 0x20 || c == 0x7F || (c == '\\' && !isEscape(0))) {
                return badUrl(start);
            }
            if (c == '\\') {
                value.appendCodePoint(escape());
            } else {
                value.appendCodePoint(c);
                at++;
            }
        }
    }

    private CssToken badUrl(int start) {
        while (peek(0) != -1 && peek(0) != ')') {
            if (isEscape(0)) {
                escape();
            } else {
                at++;
            }
        }
        at = Math.min(text.length, at + 1);
        return new CssToken(Kind.BAD_URL, "", "", start);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (isName(peek(0)) || isEscape(0)) {
            if (isName(peek(0))) {
                name.appendCodePoint(peek(0));
                at++;
            } else {
                name.appendCodePoint(escape());
            }
        }
        return name.toString();
    }

    private int escape() {
        at++;
        int value = 0;
        int digits = 0;
        while (digits < 6 && peek(0) < 0x80 && Character.digit(peek(0), 16) >= 0) {
            value = value * 16 + Character.digit(peek(0), 16);
            at++;
            digits++;
        }
        if (digits == 0) {
            at++;
            return text[at - 1];
        }
        if (isSpace(peek(0))) {
            at++;
        }
        boolean surrogate = value >= 0xD800 && value < 0xE000;
        boolean broken = value == 0 || value > 0x10FFFF || surrogate || (value & 0xFFFE) == 0xFFFE;
        return broken ? REPLACEMENT : value;
    }
}
