package io.github.huozi.output;

import io.github.huozi.book.control.BuildControl;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A lock on a file, which ends with its process at the latest. It also excludes other threads of the same process. The file is
 * deleted when the lock is released.
 */
final class FolderLock implements Closeable {

    private static final long MILLISECONDS_BETWEEN_TRIES = 20;

    /** The locked byte is after the content, since on Windows nobody can read a locked byte. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @param waiting called once if another build holds the lock
     * @throws IOException when the file cannot be created
     */
    static FolderLock acquire(Path file, BuildControl control, Runnable waiting) throws IOException {
        Optional<FolderLock> lock = attempt(file);
        boolean told = false;
        while (lock.isEmpty()) {
            if (!told) {
                waiting.run();
                told = true;
            }
            pause(control);
            lock = attempt(file);
        }
        return lock.get();
    }

    private static void pause(BuildControl control) throws IOException {
        control.check();
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            control.check();
            throw new IOException("interrupted while another build writes to the folder", e);
        }
    }

    /**
     * Returns the lock; empty when another build holds it.
     *
     * @throws IOException when the file cannot be created
     */
    static Optional<FolderLock> attempt(Path file) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            if (Files.exists(file) && Files.isWritable(file.toAbsolutePath().getParent())) {
                // Windows: its last owner has deleted it but still has it open.
                return Optional.empty();
            }
            throw e;
        }
        boolean held = false;
        try {
            held = hold(channel) && isStillThere(file, channel);
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
    }

    private static boolean hold(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another thread of this process holds it.
            return false;
        }
    }

    /** Between opening and locking, the last owner may have deleted the file; others would then lock a new one of that name. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(token), 0);
        try {
            return java.util.Arrays.equals(Files.readAllBytes(file), token);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
