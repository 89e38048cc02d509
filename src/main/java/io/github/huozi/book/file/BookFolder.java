package io.github.huozi.book.file;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A book's folder: the only place that its files may come from. Thread-safe.
 *
 * @hidden
 */
public final class BookFolder implements ResourceResolver {

    /** The folder of its templates. */
    private static final String TEMPLATES = "templates/";

    /** Bytes of a picture, a font or another file that a book names; they are held in memory as a whole. */
    private static final long MOST_BYTES = 500_000_000;

    private final Path root;

    private BookFolder(Path root) {
        this.root = root;
    }

    /** The result of looking up a path in a book. */
    public sealed interface Found {

        /**
         * A file of the book.
         *
         * @param file where it is, links followed
         * @param name its path relative to the book's folder, normalised
         */
        record Inside(Path file, String name) implements Found {}

        /** The path leads out of the folder: by {@code ..}, by being absolute, or by a symbolic link. */
        record Outside() implements Found {}

        /** Nothing exists there. */
        record Missing() implements Found {}

        /** There is a folder, or something else without content. */
        record NoFile() implements Found {}
    }

    /** Returns its files and its {@code templates}, which are trusted: the folder belongs to its author. */
    public BookFiles files() {
        return BookFiles.of(this).withTemplates(path -> resolve(TEMPLATES + path));
    }

    /** Opens a folder, or reports why it cannot. */
    public static Optional<BookFolder> open(Path folder, DiagnosticSink sink) {
        String variant;
        if (!Files.exists(folder)) {
            variant = "missing";
        } else if (!Files.isDirectory(folder)) {
            variant = "file";
        } else {
            try {
                Path root = folder.toRealPath();
                if (Files.isReadable(root) && Files.isExecutable(root)) {
                    return Optional.of(new BookFolder(root));
                }
                variant = "unreadable";
            } catch (IOException e) {
                variant = "unreadable";
            }
        }
        sink.report(Code.NO_FOLDER.at(Position.BOOK, variant, folder));
        return Optional.empty();
    }

    /** Returns the folder itself, links followed. */
    public Path root() {
        return root;
    }

    /**
     * Normalises a path within the folder: {@code /} between names, without {@code .} and {@code ..}.
     *
     * @return the path; empty if it leads out of the folder
     */
    public static Optional<String> normalise(String path) {
        if (path.startsWith("/") || path.startsWith("\\") || path.matches("^[A-Za-z]:[/\\\\].*")) {
            return Optional.empty();
        }
        return BookPath.resolve("", path);
    }

    /** Looks up a path relative to the folder. */
    public Found find(String path) {
        Optional<String> name = normalise(path);
        if (name.isEmpty()) {
            return new Found.Outside();
        }
        try {
            Path file = locate(name.get());
            if (!Files.exists(file)) {
                return new Found.Missing();
            }
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                return new Found.Outside();
            }
            return Files.isRegularFile(real) ? new Found.Inside(real, composed(name.get())) : new Found.NoFile();
        } catch (IOException | InvalidPathException e) {
            return new Found.Missing();
        }
    }

    /** Names from a Mac may be decomposed (NFD) in the file system and composed in the text, or the other way round. */
    private Path locate(String name) throws IOException {
        Path at = root.resolve(name);
        if (Files.exists(at) || name.codePoints().allMatch(c -> c < 0x80)) {
            return at;
        }
        at = root;
        for (String part : name.split("/", -1)) {
            Path next = at.resolve(part);
            if (!Files.exists(next) && Files.isDirectory(at)) {
                try (Stream<Path> list = Files.list(at)) {
                    next = list.filter(p -> composed(p.getFileName().toString()).equals(composed(part)))
                            .min(java.util.Comparator.naturalOrder())
                            .orElse(next);
                }
            }
            at = next;
        }
        return at;
    }

    @Override
    public Optional<String> spelledOtherwise(String path) {
        StringBuilder name = new StringBuilder();
        Path at = root;
        try {
            for (String part : path.split("/", -1)) {
                Optional<Path> next = otherCase(at, part);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                at = next.get();
                name.append(name.isEmpty() ? "" : "/").append(at.getFileName());
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return Optional.empty();
        }
        return Files.isRegularFile(at) ? Optional.of(composed(name.toString())) : Optional.empty();
    }

    private static Optional<Path> otherCase(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> composed(path.getFileName().toString()).equalsIgnoreCase(composed(name)))
                    .min(Comparator.comparing((Path path) ->
                                    !composed(path.getFileName().toString()).equals(composed(name)))
                            .thenComparing(Comparator.naturalOrder()));
        }
    }

    public static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    @Override
    public Optional<Binary> resolve(String path) throws IOException {
        if (find(path) instanceof Found.Inside inside) {
            long size = Files.size(inside.file());
            if (size > MOST_BYTES) {
                throw new IOException(size + " bytes are more than " + MOST_BYTES);
            }
            return Optional.of(Binary.owning(Files.readAllBytes(inside.file())));
        }
        return Optional.empty();
    }
}
