package io.github.huozi.goal;

import org.jspecify.annotations.Nullable;

/** A goal that failed. The message is for users, in the language of the run. */
public final class GoalFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whose responsibility a failure is. */
    public enum Kind {
        /** The book has errors. */
        FAULTY(1),
        /** The machine prevents it: a folder is not writable, a port is taken. */
        UNABLE(1),
        /** The parameters are invalid. */
        USAGE(2),
        /** The book has no errors, but findings that the user does not let pass. */
        STRICT(3),
        /** The run was interrupted. */
        STOPPED(130);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of the process. */
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
