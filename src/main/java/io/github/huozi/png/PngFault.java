package io.github.huozi.png;

/** Thrown when a file cannot be read as a PNG. */
public final class PngFault extends Exception {

    private static final long serialVersionUID = 1;

    /** The kind of fault. */
    public enum Kind {
        /** It does not begin with the signature, 5.2. */
        NO_PNG,
        /** It ends before its last chunk does. */
        CUT_OFF,
        /** A chunk lacks required data. */
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
