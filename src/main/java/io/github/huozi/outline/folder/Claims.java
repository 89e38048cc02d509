package io.github.huozi.outline.folder;

import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.shape.Nearest;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files claimed by an outline, each once. */
public final class Claims {

    private final BookFolder folder;
    private final FolderTree tree;
    private final DiagnosticSink sink;
    private final Map<Path, Position> taken = new LinkedHashMap<>();

    public Claims(BookFolder folder, FolderTree tree, DiagnosticSink sink) {
        this.folder = folder;
        this.tree = tree;
        this.sink = sink;
    }

    /** Returns the same claims with another receiver of findings. */
    Claims reporting(DiagnosticSink other) {
        Claims same = new Claims(folder, tree, other);
        same.taken.putAll(taken);
        return same;
    }

    /**
     * Claims a file for a section.
     *
     * @return the file; empty when it is missing, outside the folder, or already claimed, which is reported
     */
    public Optional<BookFolder.Found.Inside> claim(String path, Position position) {
        Optional<BookFolder.Found.Inside> found = file(path, position);
        if (found.isEmpty()) {
            return found;
        }
        Optional<Position> first = take(found.get(), position);
        if (first.isPresent()) {
            sink.report(twice(position, "contents", path, first.get()));
            return Optional.empty();
        }
        return found;
    }

    /**
     * Returns the finding that a file is listed twice.
     *
     * @param first where it was first claimed; this may have no line, since the file that opens the book is not listed
     */
    public static Diagnostic twice(Position position, String variant, String path, Position first) {
        return first.line().isPresent()
                ? Code.FILE_TWICE.at(position, variant, path, first.line().getAsInt())
                : Code.FILE_TWICE.at(position, "again", path);
    }

    /**
     * Claims a found file.
     *
     * @return where it was first claimed; empty when it was free
     */
    public Optional<Position> take(BookFolder.Found.Inside found, Position position) {
        return Optional.ofNullable(taken.putIfAbsent(found.file(), position));
    }

    /** Returns a file of the book; reports a missing one. */
    public Optional<BookFolder.Found.Inside> file(String path, Position position) {
        BookFolder.Found found = folder.find(path);
        if (found instanceof BookFolder.Found.Inside inside) {
            return Optional.of(inside);
        }
        if (found instanceof BookFolder.Found.Outside) {
            sink.report(Code.OUTSIDE_BOOK.at(position, "file", path));
        } else if (found instanceof BookFolder.Found.NoFile) {
            sink.report(Code.MISSING_FILE.at(position, "is-folder", path));
        } else {
            sink.report(Code.MISSING_FILE.at(position, "file", path).withRemedy(remedy(path)));
        }
        return Optional.empty();
    }

    private Phrase remedy(String path) {
        if (path.contains("\\") && folder.find(path.replace('\\', '/')) instanceof BookFolder.Found.Inside) {
            return Phrase.of("remedy.slashes", path.replace('\\', '/'));
        }
        return nearest(path).map(near -> Phrase.of("remedy.near", near)).orElseGet(() -> Phrase.of("remedy.path"));
    }

    /** Returns the same name in another folder, otherwise the most similar path. */
    private Optional<String> nearest(String path) {
        List<String> all = tree.allFiles().toList();
        String name = SourceFiles.name(path).toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(other ->
                        SourceFiles.name(other).toLowerCase(Locale.ROOT).equals(name))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .or(() -> Nearest.to(path, all));
    }

    /** Whether the file is a section of the book. */
    public boolean isTaken(String path) {
        return folder.find(path) instanceof BookFolder.Found.Inside inside && taken.containsKey(inside.file());
    }
}
