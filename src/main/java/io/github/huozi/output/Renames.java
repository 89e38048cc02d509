package io.github.huozi.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The renames of a commit. The process may be killed after any of them, so every intermediate state can be deduced
 * from where the files are: {@code new} holds files that have not moved yet, {@code old} those that were replaced.
 */
final class Renames {

    private final Path folder;
    private final Path added;
    private final Path replaced;
    private final Steps steps;

    /** Called before each change of the file system; a test ends the process there. */
    @FunctionalInterface
    interface Steps {

        Steps NONE = name -> {};

        void before(String name) throws IOException;
    }

    Renames(Path folder, Path aside, Steps steps) {
        this.folder = folder;
        this.added = aside.resolve("new");
        this.replaced = aside.resolve("old");
        this.steps = steps;
    }

    /**
     * Keeps the files to be replaced, as hard links where the file system has them: their places are then never
     * empty.
     */
    void keep(List<Journal.Entry> entries) throws IOException {
        Files.createDirectories(replaced);
        for (Journal.Entry entry : entries) {
            Path target = folder.resolve(entry.target());
            if (entry.existed() && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                steps.before("link " + entry.target());
                try {
                    Files.createLink(replaced.resolve(entry.staged()), target);
                } catch (UnsupportedOperationException | FileSystemException e) {
                    // Moved to the staging folder later, when its turn comes.
                    steps.before("no link " + entry.target());
                }
            }
        }
    }

    /** Moves whatever has not moved yet. */
    void forward(List<Journal.Entry> entries) throws OutputFault {
        for (Journal.Entry entry : entries) {
            Path target = folder.resolve(entry.target());
            Path from = added.resolve(entry.staged());
            Path before = replaced.resolve(entry.staged());
            try {
                if (exists(from)) {
                    if (exists(target) && !exists(before)) {
                        steps.before("move away " + entry.target());
                        Files.move(target, before);
                    }
                    steps.before("move in " + entry.target());
                    move(from, target);
                }
            } catch (IOException e) {
                throw new OutputFault(target, e);
            }
        }
    }

    /** Moves everything back. */
    void back(List<Journal.Entry> entries) throws OutputFault {
        List<Journal.Entry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        for (Journal.Entry entry : reversed) {
            Path target = folder.resolve(entry.target());
            try {
                if (Files.isDirectory(replaced.resolve(entry.staged()), LinkOption.NOFOLLOW_LINKS)
                        || !entry.existed()) {
                    out(entry, target);
                }
                if (exists(replaced.resolve(entry.staged()))) {
                    steps.before("move back " + entry.target());
                    move(replaced.resolve(entry.staged()), target);
                }
            } catch (IOException e) {
                throw new OutputFault(target, e);
            }
        }
    }

    /** Removes a new file from its target again if it was already moved there. */
    private void out(Journal.Entry entry, Path target) throws IOException {
        Path from = added.resolve(entry.staged());
        if (!exists(from) && exists(target)) {
            steps.before("move out " + entry.target());
            move(target, from);
        }
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
