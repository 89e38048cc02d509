package io.github.huozi.book.control;

/**
 * The build was stopped. Thrown by {@link BuildControl#check()} through whatever is at work; only the façade catches it and
 * tells its caller.
 */
public final class BuildStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final StopReason reason;

    BuildStopped(StopReason reason) {
        super("the build was stopped: " + reason);
        this.reason = reason;
    }

    /** {@return why} */
    public StopReason reason() {
        return reason;
    }
}
