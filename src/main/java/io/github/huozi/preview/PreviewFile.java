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

/** A file to be served, in memory or on the disk. Immutable and safe for use by several threads. */
public final class PreviewFile {

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    private final Opener opener;
    private final long size;
    private final String tag;

    private PreviewFile(Opener opener, long size, String tag) {
        this.opener = opener;
        this.size = size;
        this.tag = tag;
    }

    /** These bytes, which must not change any more. */
    public static PreviewFile of(byte[] bytes) {
        return new PreviewFile(() -> new ByteArrayInputStream(bytes), bytes.length, hash(bytes));
    }

    /**
     * A file on the disk as it is now.
     *
     * @throws IOException when it cannot be read
     */
    public static PreviewFile of(Path file) throws IOException {
        long size = Files.size(file);
        String state = file + " " + size + " " + Files.getLastModifiedTime(file);
        return new PreviewFile(() -> Files.newInputStream(file), size, hash(state.getBytes(StandardCharsets.UTF_8)));
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    byte[] read() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /** In bytes. */
    long size() {
        return size;
    }

    /** Changes whenever the file does. */
    String tag() {
        return tag;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
