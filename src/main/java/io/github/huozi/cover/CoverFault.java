package io.github.huozi.cover;

/** A template that makes no cover. Never leaves this room. */
final class CoverFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    CoverFault(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong, one sentence without a full stop at its end. */
    String reason() {
        return reason;
    }
}
