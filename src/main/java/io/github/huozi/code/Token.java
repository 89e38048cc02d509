package io.github.huozi.code;

/**
 * A piece of code of one kind. It never contains a line break.
 *
 * @param start its start, in UTF-16 units
 * @param end its end, exclusive
 * @param kind its kind
 */
public record Token(int start, int end, TokenKind kind) {

    public Token {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a token holds something: " + start + " to " + end);
        }
    }
}
