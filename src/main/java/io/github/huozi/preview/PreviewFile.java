package io.github.huozi.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file to serve, in memory or on the disk. Immutable and thread-safe. */
public final class PreviewFile {

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    private final Opener opener;
    private final long size;
    private final Supplier<String> state;

    /** Computed on first use: most files of a version of the book are never requested. */
    private volatile @Nullable String tag;

    private PreviewFile(Opener opener, long size, Supplier<byte[]> state) {
        this.opener = opener;
        this.size = size;
        this.state = () -> hash(state.get());
    }

    /** Returns a file with these bytes, which must not change afterwards. */
    public static PreviewFile of(byte[] bytes) {
        return new PreviewFile(() -> new ByteArrayInputStream(bytes), bytes.length, () -> bytes);
    }

    /**
     * Returns a file on the disk in its current state.
     *
     * @throws IOException when the file cannot be read
     */
    public static PreviewFile of(Path file) throws IOException {
        long size = Files.size(file);
        String state = file + " " + size + " " + Files.getLastModifiedTime(file);
        return new PreviewFile(() -> Files.newInputStream(file), size, () -> state.getBytes(StandardCharsets.UTF_8));
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    byte[] read() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /** Returns the size in bytes. */
    long size() {
        return size;
    }

    /** Returns the ETag, which changes whenever the file does. */
    String tag() {
        String known = tag;
        if (known == null) {
            known = state.get();
            tag = known;
        }
        return known;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
