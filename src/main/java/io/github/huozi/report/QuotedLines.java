package io.github.huozi.report;

import io.github.huozi.book.encoding.TextBytes;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The lines of the files of a book. Keeps those of the last file, since findings come file by file. Not thread-safe. */
final class QuotedLines {

    /** A larger file is no text of an author. */
    private static final long LARGEST = 16L << 20;

    private final Path folder;
    private String last = "";
    private List<String> lines = List.of();

    QuotedLines(Path folder) {
        this.folder = folder;
    }

    /** {@return the line at a position; empty without a line, in a part of a file, and for files outside the folder} */
    Optional<ReportPassage> passage(Position at) {
        if (at.path().isEmpty() || at.line().isEmpty() || at.part().isPresent()) {
            return Optional.empty();
        }
        String path = at.path().get();
        if (!path.equals(last)) {
            lines = read(path);
            last = path;
        }
        int line = at.line().getAsInt();
        return line > lines.size()
                ? Optional.empty()
                : Optional.of(ReportPassage.of(lines.get(line - 1), at.column().orElse(1)));
    }

    private List<String> read(String path) {
        try {
            Path real = folder.resolve(path).toRealPath();
            // A link may lead out of the folder; a report quotes nothing from there.
            if (!real.startsWith(folder.toRealPath()) || !Files.isRegularFile(real) || Files.size(real) > LARGEST) {
                return List.of();
            }
            return TextBytes.likely(Files.readAllBytes(real)).lines().toList();
        } catch (IOException | InvalidPathException e) {
            // The finding says what is wrong with the file; the report does without the passage.
            return List.of();
        }
    }
}
