package io.github.huozi.png;

/** Why a file cannot be read as a PNG. */
public final class PngFault extends Exception {

    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Kind {
        /** It does not begin with the signature, 5.2. */
        NO_PNG,
        /** It ends before its last chunk does. */
        CUT_OFF,
        /** A chunk does not hold what it must. */
        DAMAGED
    }

    private final Kind kind;

    PngFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
