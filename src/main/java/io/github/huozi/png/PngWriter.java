package io.github.huozi.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes a file chunk by chunk, in the order of the calls; adds the checksums. Not thread-safe. */
public final class PngWriter {

    private final ByteArrayOutputStream out;

    /**
     * Begins a file.
     *
     * @param size the approximate size of the file in bytes
     */
    public PngWriter(int size) {
        out = new ByteArrayOutputStream(size);
        PngChunks.sign(out);
    }

    public PngWriter header(PngHeader header) {
        return chunk(PngChunk.HEADER, header.data());
    }

    /**
     * Writes a chunk.
     *
     * @param type the type, four ASCII letters
     */
    public PngWriter chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        if (name.length != 4) {
            throw new IllegalArgumentException("no type of a chunk: " + type);
        }
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return this;
    }

    /** Writes a chunk unchanged, including its checksum. */
    public PngWriter copy(PngChunk chunk) {
        chunk.write(out);
        return this;
    }

    /** Writes the last chunk. */
    public PngWriter end() {
        return chunk(PngChunk.END, new byte[0]);
    }

    /** Returns everything written. */
    public byte[] bytes() {
        return out.toByteArray();
    }
}
