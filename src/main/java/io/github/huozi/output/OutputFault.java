package io.github.huozi.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Thrown when a file of the output cannot be written or moved into place. Nothing has been replaced then. */
public final class OutputFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * Creates a fault of a file.
     *
     * @param file the path as messages show it
     */
    OutputFault(Path file, IOException cause) {
        super(file + ": " + reason(cause), cause);
        this.file = file.toString();
    }

    /** Finds the fault among the causes of a failure. */
    public static Optional<OutputFault> among(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OutputFault fault) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /** Returns the file. */
    public String file() {
        return file;
    }

    /** Returns the reason, in the words of the operating system. */
    public String reason() {
        return reason(Objects.requireNonNull(getCause()));
    }

    /** File systems put the file before the reason, or give no reason except the type of the exception. */
    private static String reason(Throwable cause) {
        if (cause instanceof FileSystemException fault && fault.getReason() != null) {
            return fault.getReason();
        }
        boolean named = cause instanceof FileSystemException || cause.getMessage() == null;
        return named ? cause.getClass().getSimpleName().replace("Exception", "") : String.valueOf(cause.getMessage());
    }
}
