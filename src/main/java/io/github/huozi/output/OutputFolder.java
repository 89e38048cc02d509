package io.github.huozi.output;

import io.github.huozi.book.control.BuildControl;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A folder that builds write to, possibly several at a time and in several processes. */
public final class OutputFolder {

    /** The prefix of everything that exists in an output folder only during a build. */
    private static final String OURS = ".huozi-";

    private static final String LOCK = OURS + "lock";

    private final Path folder;
    private final BuildControl control;
    private final Runnable waiting;
    private final Renames.Steps steps;

    /**
     * Creates an output folder, which need not exist yet.
     *
     * @param waiting called, once per lock, when another build is moving files into place
     */
    public OutputFolder(Path folder, BuildControl control, Runnable waiting) {
        this(folder, control, waiting, Renames.Steps.NONE);
    }

    OutputFolder(Path folder, BuildControl control, Runnable waiting, Renames.Steps steps) {
        this.folder = folder;
        this.control = control;
        this.waiting = waiting;
        this.steps = steps;
    }

    Path path() {
        return folder;
    }

    Renames.Steps steps() {
        return steps;
    }

    /**
     * Finishes or reverts what killed builds have left here. Lists the folder once when they have left nothing.
     *
     * @throws OutputFault when this fails
     */
    @SuppressWarnings("try")
    public void recover() throws OutputFault {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            if (leftovers().isEmpty()) {
                return;
            }
            try (FolderLock held = lock()) {
                settleTheDead();
            }
        } catch (OutputFault e) {
            throw e;
        } catch (IOException e) {
            throw new OutputFault(folder, e);
        }
    }

    /**
     * Creates a staging folder for the files of one build, and the output folder if necessary.
     *
     * @throws OutputFault when it cannot be created
     */
    @SuppressWarnings("try")
    public StagedFiles stage() throws OutputFault {
        try {
            Files.createDirectories(folder);
            try (FolderLock held = lock()) {
                settleTheDead();
                return new StagedFiles(this, Files.createTempDirectory(folder, OURS));
            }
        } catch (OutputFault e) {
            throw e;
        } catch (IOException e) {
            throw new OutputFault(folder, e);
        }
    }

    FolderLock lock() throws IOException {
        return FolderLock.acquire(folder.resolve(LOCK), control, waiting);
    }

    /** Requires the lock. */
    @SuppressWarnings("try")
    private void settleTheDead() throws IOException {
        for (Path left : leftovers()) {
            if (!left.getFileName().toString().equals(LOCK)) {
                Optional<FolderLock> dead = dead(left);
                if (dead.isPresent()) {
                    try (FolderLock alone = dead.get()) {
                        StagedFiles.settle(this, left);
                    }
                    Files.deleteIfExists(left);
                }
            }
        }
    }

    /** A staging folder that nobody has locked belongs to a build that ended without deleting it. */
    private static Optional<FolderLock> dead(Path aside) throws IOException {
        try {
            return FolderLock.attempt(aside.resolve(StagedFiles.ALIVE));
        } catch (NoSuchFileException e) {
            // Its build has just deleted it.
            return Optional.empty();
        }
    }

    private List<Path> leftovers() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, OURS + "*")) {
            for (Path file : files) {
                if (Files.isDirectory(file) || file.getFileName().toString().equals(LOCK)) {
                    found.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } catch (NotDirectoryException e) {
            return List.of();
        }
        Collections.sort(found);
        return found;
    }
}
