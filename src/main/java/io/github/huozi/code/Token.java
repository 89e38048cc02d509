package io.github.huozi.code;

/**
 * A piece of code of one kind. It never holds a line end.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends
 * @param kind what it is
 */
public record Token(int start, int end, TokenKind kind) {

    public Token {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a token holds something: " + start + " to " + end);
        }
    }
}
