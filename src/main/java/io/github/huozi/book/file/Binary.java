package io.github.huozi.book.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** An immutable sequence of bytes. */
public final class Binary {

    private final byte[] bytes;

    private Binary(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * {@return a copy of these bytes}
     *
     * @param bytes the bytes
     */
    public static Binary copyOf(byte[] bytes) {
        return new Binary(bytes.clone());
    }

    /**
     * {@return these very bytes, which the caller must not change afterwards}
     *
     * @param bytes the bytes
     */
    public static Binary owning(byte[] bytes) {
        return new Binary(bytes);
    }

    /** {@return how many bytes there are} */
    public int size() {
        return bytes.length;
    }

    /** {@return a stream over the bytes} */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Writes all bytes.
     *
     * @param out the stream to write to, which stays open
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** {@return a copy of the bytes} */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Binary that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
