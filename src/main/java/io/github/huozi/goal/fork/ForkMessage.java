package io.github.huozi.goal.fork;

import io.github.huozi.diagnostic.Diagnostic;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message of the child. Both sides run the same jar, so Java serialization suffices. */
sealed interface ForkMessage extends Serializable {

    /** A stage began or ended. */
    record StageChange(String stage, boolean begun) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** The progress of a stage; the total is 0 if unknown. */
    record Count(String stage, int done, int total) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** A step; the parent estimates the remaining time again. */
    record Reached(String stage, io.github.huozi.book.control.BuildPoint point) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** A finding, passed on as soon as the build reports it. */
    record Found(Diagnostic diagnostic) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** A finished file; negative numbers stand for unknown ones. */
    record Made(String format, String name, String file, long size, int pages, long fontBytes) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** The publication is complete. */
    record Published(List<Made> outputs, List<Diagnostic> diagnostics) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** The check is complete. */
    record Checked(List<String> files, List<Diagnostic> diagnostics, String failOn) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** The book has errors. */
    record Faulty(List<Diagnostic> diagnostics) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** The output is not writable, or the program has a fault. */
    record Failed(boolean writing, String message, @Nullable Throwable fault) implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }

    /** The heap was too small. */
    record Exhausted() implements ForkMessage {
        private static final long serialVersionUID = 1L;
    }
}
