package io.github.huozi.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Detects changes in a folder by comparing names, sizes and times. The system's file watchers react sooner, but miss
 * network folders, are ten seconds late on some systems, and need one watch per folder; checking a thousand files takes a
 * few milliseconds. Not thread-safe.
 */
public final class SourceWatch {

    private static final Set<String> NEVER_SOURCES = Set.of("target", "node_modules", "_book");

    private record State(long size, FileTime time, Object key) {}

    private final Path folder;
    private final Predicate<Path> ignored;
    private Map<Path, State> known;

    /**
     * Starts from the current state of the folder.
     *
     * @param folder the folder, including everything in it that may be a source
     * @param ignored the folders to ignore, such as the output folder
     */
    public SourceWatch(Path folder, Predicate<Path> ignored) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ignored = ignored;
        this.known = look();
    }

    /** Whether anything has changed since the last call. */
    public boolean changed() {
        Map<Path, State> now = look();
        boolean changed = !now.equals(known);
        known = now;
        return changed;
    }

    private Map<Path, State> look() {
        Map<Path, State> found = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try {
            Files.walkFileTree(folder, new Looker(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private final class Looker extends SimpleFileVisitor<Path> {

        private final Map<Path, State> found;

        Looker(Map<Path, State> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            String name = String.valueOf(visited.getFileName());
            boolean skipped = !visited.equals(folder)
                    && (name.startsWith(".") || NEVER_SOURCES.contains(name) || ignored.test(visited));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Object key = attributes.fileKey() == null ? "" : attributes.fileKey();
            found.put(file, new State(attributes.size(), attributes.lastModifiedTime(), key));
            return FileVisitResult.CONTINUE;
        }

        /** A file that has just been deleted is simply gone. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(
                Path visited, java.io.@org.jspecify.annotations.Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
