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

/** A file to be served, in memory or on the disk. Immutable and safe for use by several threads. */
public final class PreviewFile {

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    private final Opener opener;
    private final long size;
    private final Supplier<String> state;

    /** Made when it is first asked for: most files of a state of the book never are. */
    private volatile @Nullable String tag;

    private PreviewFile(Opener opener, long size, Supplier<byte[]> state) {
        this.opener = opener;
        this.size = size;
        this.state = () -> hash(state.get());
    }

    /** These bytes, which must not change any more. */
    public static PreviewFile of(byte[] bytes) {
        return new PreviewFile(() -> new ByteArrayInputStream(bytes), bytes.length, () -> bytes);
    }

    /**
     * A file on the disk as it is now.
     *
     * @throws IOException when it cannot be read
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

    /** In bytes. */
    long size() {
        return size;
    }

    /** Changes whenever the file does. */
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
