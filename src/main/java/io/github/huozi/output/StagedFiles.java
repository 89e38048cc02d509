package io.github.huozi.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of one build, in a staging folder within the output folder until all are complete. */
public final class StagedFiles implements Closeable {

    /** Locked as long as the build runs. */
    static final String ALIVE = "alive";

    private static final int BUFFER = 1 << 16;

    private final OutputFolder output;
    private final Path aside;
    private final FolderLock alive;
    private boolean finished;

    StagedFiles(OutputFolder output, Path aside) throws IOException {
        this.output = output;
        this.aside = aside;
        this.alive = FolderLock.attempt(aside.resolve(ALIVE))
                .orElseThrow(() -> new IOException("a new folder is locked already: " + aside));
        Files.createDirectory(aside.resolve("new"));
    }

    /**
     * Opens a file for writing.
     *
     * @param name the name of the file, or its path, in the staging folder
     * @param target its final path, for messages
     * @throws OutputFault when it cannot be opened; the stream throws the same when it cannot be written to
     */
    public OutputStream open(String name, Path target) throws OutputFault {
        Path file = place(name);
        try {
            Files.createDirectories(file.getParent());
            return new NamedStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER), target);
        } catch (IOException e) {
            throw new OutputFault(target, e);
        }
    }

    /** Returns the path of a file or folder in the staging folder. */
    public Path place(String name) {
        return aside.resolve("new").resolve(name);
    }

    /**
     * Moves files and folders into place, all of them or none.
     *
     * @param targets their names in the output folder, by their names in the staging folder, in the order in which they move
     * @param decided runs once nobody else writes to the folder and before anything is changed; it may throw
     * @return the duration of the renames, from the first to the last
     * @throws OutputFault when one cannot be moved into place; the previous files are then restored
     */
    @SuppressWarnings("try")
    public Duration commit(Map<String, String> targets, Runnable decided) throws OutputFault {
        boolean interrupted = false;
        try (FolderLock held = output.lock()) {
            decided.run();
            // A late interrupt must not close a file in the middle of the commit.
            interrupted = Thread.interrupted();
            Journal journal = new Journal(aside);
            List<Journal.Entry> entries = new ArrayList<>();
            for (Map.Entry<String, String> target : targets.entrySet()) {
                entries.add(entry(target.getKey(), target.getValue()));
            }
            renames(output, aside).keep(entries);
            output.steps().before("journal");
            journal.write(entries);
            long start = System.nanoTime();
            forward(output, aside, journal);
            Duration window = Duration.ofNanos(System.nanoTime() - start);
            finished = true;
            clearAfter(journal);
            return window;
        } catch (OutputFault e) {
            throw e;
        } catch (IOException e) {
            throw new OutputFault(output.path(), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Everything is in place. The next build deletes what cannot be deleted now. */
    private void clearAfter(Journal journal) {
        try {
            output.steps().before("close journal");
            journal.close();
            discard();
        } catch (IOException e) {
            release();
        }
    }

    private void release() {
        try {
            alive.close();
        } catch (IOException e) {
            // Closing the channel releases the lock; its file is deleted with the folder.
            return;
        }
    }

    private Journal.Entry entry(String staged, String name) throws OutputFault {
        Path target = output.path().resolve(name);
        boolean exists = Files.exists(target);
        if (exists && Files.isDirectory(target) != Files.isDirectory(place(staged))) {
            throw new OutputFault(target, new FileSystemException(target.toString(), null, "is a folder"));
        }
        return new Journal.Entry(staged, exists, name);
    }

    private static Renames renames(OutputFolder output, Path aside) {
        return new Renames(output.path(), aside, output.steps());
    }

    /** Finishes the commit, or undoes it and throws the reason. */
    private static void forward(OutputFolder output, Path aside, Journal journal) throws IOException {
        Renames renames = renames(output, aside);
        List<Journal.Entry> entries = journal.entries();
        try {
            renames.forward(entries);
        } catch (OutputFault e) {
            journal.turnBack();
            renames.back(entries);
            journal.close();
            throw e;
        }
    }

    /** Finishes or reverts what a killed build has left, and deletes it, except for the folder itself. */
    static void settle(OutputFolder output, Path aside) throws IOException {
        Journal journal = new Journal(aside);
        if (journal.direction().isPresent()) {
            if (journal.direction().get() == Journal.Direction.FORWARD) {
                forward(output, aside, journal);
            } else {
                renames(output, aside).back(journal.entries());
            }
            output.steps().before("close journal");
            journal.close();
        }
        clear(aside, aside.resolve(ALIVE));
    }

    /** Deletes what was not committed. Leaves a commit that could be neither finished nor undone to the next build. */
    @Override
    public void close() {
        if (finished) {
            return;
        }
        finished = true;
        try {
            if (new Journal(aside).direction().isPresent()) {
                alive.close();
            } else {
                discard();
            }
        } catch (IOException e) {
            // The next build in this folder deletes it; the original fault is the one to report.
            return;
        }
    }

    /** Releases the folder as the death of its process does. Visible for tests. */
    void die() throws IOException {
        alive.close();
    }

    private void discard() throws IOException {
        try {
            output.steps().before("discard");
            clear(aside, aside.resolve(ALIVE));
        } finally {
            alive.close();
        }
        Files.deleteIfExists(aside);
    }

    /** Deletes everything in a folder except one file. */
    private static void clear(Path folder, Path kept) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(kept)) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @Nullable IOException e) throws IOException {
                if (!done.equals(folder)) {
                    Files.deleteIfExists(done);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Names the file that could not be written. */
    private static final class NamedStream extends FilterOutputStream {

        private final Path target;

        NamedStream(OutputStream out, Path target) {
            super(out);
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            try {
                out.write(b);
            } catch (IOException e) {
                throw new OutputFault(target, e);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw new OutputFault(target, e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw new OutputFault(target, e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } catch (OutputFault e) {
                throw e;
            } catch (IOException e) {
                throw new OutputFault(target, e);
            }
        }
    }
}
