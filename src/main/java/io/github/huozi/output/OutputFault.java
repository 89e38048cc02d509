package io.github.huozi.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A file of the output cannot be written or moved to its place. Nothing has been replaced. */
public final class OutputFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * Creates a fault of a file.
     *
     * @param file its path, as in messages
     */
    OutputFault(Path file, IOException cause) {
        super(file + ": " + reason(cause), cause);
        this.file = file.toString();
    }

    /** Returns the fault among the causes of a failure. */
    public static Optional<OutputFault> among(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OutputFault fault) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /** The file. */
    public String file() {
        return file;
    }

    /** The reason, in the words of the operating system. */
    public String reason() {
        return reason(Objects.requireNonNull(getCause()));
    }

    /** File systems put the file before the reason, or give only the kind of the exception. */
    private static String reason(Throwable cause) {
        if (cause instanceof FileSystemException fault && fault.getReason() != null) {
            return fault.getReason();
        }
        boolean named = cause instanceof FileSystemException || cause.getMessage() == null;
        return named ? cause.getClass().getSimpleName().replace("Exception", "") : String.valueOf(cause.getMessage());
    }
}
