package io.github.huozi.book.control;

/**
 * The build was stopped. {@link BuildControl#check()} throws it through all running code; only the façade catches it and
 * reports it to its caller.
 */
public final class BuildStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final StopReason reason;

    BuildStopped(StopReason reason) {
        super("the build was stopped: " + reason);
        this.reason = reason;
    }

    /** {@return why the build was stopped} */
    public StopReason reason() {
        return reason;
    }
}
