package io.github.huozi.goal;

import org.jspecify.annotations.Nullable;

/** Thrown when a goal could not do its work. The message is for the user, in the language of the run. */
public final class GoalFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** The cause of a failure. */
    public enum Kind {
        /** The book has errors. */
        FAULTY(1),
        /** The machine failed: for example, a folder is not writable or a port is in use. */
        UNABLE(1),
        /** The parameters are invalid. */
        USAGE(2),
        /** The book has no errors, but findings that the user does not accept. */
        STRICT(3),
        /** Somebody cancelled it. */
        STOPPED(130);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** Returns the exit code of the process. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    public GoalFailure(Kind kind, String message) {
        this(kind, message, null);
    }

    public GoalFailure(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
