package io.github.huozi.font;

/** A font file says something of itself that is not so. Never leaves this room. */
final class DamagedFontException extends RuntimeException {

    DamagedFontException(String message) {
        super(message);
    }
}
