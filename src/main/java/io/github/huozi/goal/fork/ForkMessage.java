package io.github.huozi.goal.fork;

import io.github.huozi.diagnostic.Diagnostic;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message from the child. Both processes run the same jar, so Java serialization is sufficient. */
sealed interface ForkMessage extends Serializable {

    /** A stage has begun or ended. */
    record StageChange(String stage, boolean begun) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** The progress of a stage; a total of 0 is unknown. */
    record Count(String stage, int done, int total) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** A step; the parent estimates the remaining time itself. */
    record Reached(String stage, io.github.huozi.book.control.BuildPoint point) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** A finding, passed on as soon as the build reports it. */
    record Found(Diagnostic diagnostic) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** A finished file; negative numbers are unknown. */
    record Made(String format, String name, String file, long size, int pages, long fontBytes) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** Everything has been published. */
    record Published(List<Made> outputs, List<Diagnostic> diagnostics) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** Everything has been checked. */
    record Checked(List<String> files, List<Diagnostic> diagnostics, String failOn) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** The book is faulty. */
    record Faulty(List<Diagnostic> diagnostics) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** The output cannot be written, or the program is wrong. */
    record Failed(boolean writing, String message, @Nullable Throwable fault) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** The heap was too small. */
    record Exhausted() implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }
}
