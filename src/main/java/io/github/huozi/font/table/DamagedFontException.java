package io.github.huozi.font.table;

/** A font file says something of itself that is not so. Never leaves this room. */
public final class DamagedFontException extends RuntimeException {

    public DamagedFontException(String message) {
        super(message);
    }
}
