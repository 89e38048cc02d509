package io.github.huozi;

import io.github.huozi.site.SiteSink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code site} within the output folder: written beside it under another name, and moved into place once it is
 * complete. A site is replaced as a whole, so that no page of an earlier edition remains; a folder that holds anything else is
 * never touched.
 */
final class SiteFolder {

    /** Distinguishes a folder that we made, and may replace, from one that holds a user's files. */
    private static final String MARK = ".huozi-site";

    private final Path output;
    private final Path place;
    private final Mover mover;
    private @Nullable Path aside;

    /** Renames a folder. */
    @FunctionalInterface
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    SiteFolder(Path output) {
        this(output, Files::move);
    }

    SiteFolder(Path output, Mover mover) {
        this.output = output;
        this.mover = mover;
        this.place = output.resolve(Format.SITE.extension());
    }

    Path place() {
        return place;
    }

    boolean belongsToSomebodyElse() {
        if (!Files.exists(place)) {
            return false;
        }
        if (!Files.isDirectory(place)) {
            return true;
        }
        try (Stream<Path> files = Files.list(place)) {
            return !Files.exists(place.resolve(MARK)) && files.findAny().isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    SiteSink open() throws IOException {
        Files.createDirectories(output);
        Path made = Files.createTempDirectory(output, ".huozi-");
        aside = made;
        Files.writeString(
                made.resolve(MARK), "Made by Huozi, which replaces this folder as a whole.\n", StandardCharsets.UTF_8);
        return path -> {
            Path file = made.resolve(path);
            Files.createDirectories(file.getParent());
            return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        };
    }

    /** Moves the site into place; empty if none was written. */
    Optional<Output> commit() throws IOException {
        Path made = aside;
        if (made == null) {
            return Optional.empty();
        }
        long size = size(made);
        if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path before = made.resolveSibling(made.getFileName() + "-before");
        if (Files.exists(place)) {
            mover.move(place, before);
        }
        try {
            mover.move(made, place);
        } catch (IOException e) {
            if (Files.exists(before)) {
                mover.move(before, place);
            }
            throw e;
        }
        aside = null;
        delete(before);
        return Optional.of(Output.builder(Format.SITE).file(place).size(size).build());
    }

    void close() {
        Path made = aside;
        if (made != null) {
            aside = null;
            delete(made);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** A folder that cannot be deleted keeps its temporary name and does no harm. */
    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                if (!file.toFile().delete()) {
                    file.toFile().deleteOnExit();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
