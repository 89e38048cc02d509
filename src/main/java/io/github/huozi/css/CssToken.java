package io.github.huozi.css;

import java.util.Locale;

/**
 * A token (CSS Syntax 3, section 4).
 *
 * @param kind the type of the token
 * @param value the value with escapes resolved; a number as written; a bracket or delimiter as a character
 * @param unit the unit of a number; {@code %} for a percentage
 * @param start the position of its first character in the text
 */
record CssToken(Kind kind, String value, String unit, int start) {

    enum Kind {
        IDENT,
        FUNCTION,
        AT_KEYWORD,
        HASH,
        STRING,
        BAD_STRING,
        URL,
        BAD_URL,
        NUMBER,
        DELIM,
        SPACE,
        OPEN,
        CLOSE,
        COLON,
        SEMICOLON,
        COMMA,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Kind other, String text) {
        return kind == other && value.equals(text);
    }

    String lower() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Returns the token that closes an opening bracket or a function. */
    String closing() {
        return switch (value) {
            case "[" -> "]";
            case "{" -> "}";
            default -> ")";
        };
    }

    /** Returns the token as CSS that parses to this token again, unless something directly follows it. */
    String text() {
        return switch (kind) {
            case IDENT -> identifier(value);
            case FUNCTION -> identifier(value) + "(";
            case AT_KEYWORD -> "@" + identifier(value);
            case HASH -> "#" + name(value, 0);
            case STRING -> string(value);
            case URL -> "url(" + (value.matches("[\\w#./-]+") ? value : string(value)) + ")";
            case NUMBER -> value + unit();
            case SPACE -> " ";
            case BAD_STRING, BAD_URL, END -> "";
            default -> value;
        };
    }

    /** A unit must not look like an exponent. */
    private String writtenUnit() {
        String written = identifier(unit);
        return unit.matches("(?s)[eE][-+]?[0-9].*") ? "\\65 " + name(unit, 1) : written;
    }

    @Override
    public String unit() {
        return unit.isEmpty() || unit.equals("%") ? unit : writtenUnit();
    }

    private static String identifier(String text) {
        int first = text.startsWith("-") && text.length() > 1 ? 1 : 0;
        char c = text.isEmpty() ? ' ' : text.charAt(first);
        if (c >= '0' && c <= '9') {
            return text.substring(0, first) + "\\" + Integer.toHexString(c) + " " + name(text, first + 1);
        }
        return text.equals("-") ? "\\-" : name(text, 0);
    }

    private static String name(String text, int from) {
        StringBuilder name = new StringBuilder();
        text.substring(from).codePoints().forEach(c -> {
            if (CssTokenizer.isName(c)) {
                name.appendCodePoint(c);
            } else {
                name.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return name.toString();
    }

    /** Escapes every character that could end a {@code style} element or begin an HTML comment. */
    private static String string(String text) {
        StringBuilder string = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\' || c == '<' || c < 0x20 || c == 0x7F) {
                string.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                string.appendCodePoint(c);
            }
        });
        return string.append('"').toString();
    }
}
