package io.github.huozi.goal;

import org.jspecify.annotations.Nullable;

/** A goal that did not do what it was to do. The message is for a person, in the language of the run. */
public final class GoalFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whose matter it is. */
    public enum Kind {
        /** The book has errors. */
        FAULTY(1),
        /** The machine would not: a folder that cannot be written, a port that is taken. */
        UNABLE(1),
        /** The parameters have no meaning. */
        USAGE(2),
        /** The book has no errors, but what the user does not let pass. */
        STRICT(3),
        /** Somebody stopped it. */
        STOPPED(130);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** With which a process ends. */
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
