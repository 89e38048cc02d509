package io.github.huozi.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Walks the chunks of a file from its header to its end, one at a time, so that a reader may stop at the first that it
 * rejects. Data after the end is ignored. Not thread-safe.
 */
public final class PngChunks {

    /** PNG third edition, 5.2. */
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final byte[] file;
    private int at = SIGNATURE.length;
    private boolean ended;

    private PngChunks(byte[] file) {
        this.file = file;
    }

    /**
     * Starts reading a file.
     *
     * @throws PngFault if the file does not begin like a PNG
     */
    public static PngChunks of(byte[] file) throws PngFault {
        if (file.length < SIGNATURE.length
                || !Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            throw new PngFault(PngFault.Kind.NO_PNG, "no signature");
        }
        return new PngChunks(file);
    }

    /**
     * Returns the next chunk; empty after the end. Does not verify its checksum: see {@link PngChunk#isIntact()}.
     *
     * @throws PngFault if the file ends before the chunk does, or without an end
     */
    public Optional<PngChunk> next() throws PngFault {
        if (ended) {
            return Optional.empty();
        }
        int room = file.length - at - PngChunk.FRAME;
        int length = room < 0 ? -1 : ByteBuffer.wrap(file).getInt(at);
        if (length < 0 || length > room) {
            throw new PngFault(PngFault.Kind.CUT_OFF, "cut off at byte " + at);
        }
        PngChunk chunk = new PngChunk(file, at, length);
        at += PngChunk.FRAME + length;
        ended = chunk.is(PngChunk.END);
        return Optional.of(chunk);
    }

    /**
     * Whether a file has a chunk of a type.
     *
     * @throws PngFault if the file is not a complete PNG
     */
    public static boolean has(byte[] file, String type) throws PngFault {
        boolean found = false;
        PngChunks chunks = of(file);
        for (Optional<PngChunk> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
            found |= chunk.get().is(type);
        }
        return found;
    }

    /**
     * Returns the file without chunks of some types; all others stay byte for byte.
     *
     * @throws PngFault if the file is not a complete PNG
     */
    public static byte[] without(byte[] file, Set<String> types) throws PngFault {
        PngChunks chunks = of(file);
        PngWriter out = new PngWriter(file.length);
        for (Optional<PngChunk> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
            if (!types.contains(chunk.get().type())) {
                out.copy(chunk.get());
            }
        }
        return out.bytes();
    }

    /**
     * Returns the data of all chunks of a type, concatenated as for pixels, 10.1.
     *
     * @throws PngFault if the file is not a complete PNG
     */
    public static byte[] joined(byte[] file, String type) throws PngFault {
        PngChunks chunks = of(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        for (Optional<PngChunk> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
            if (chunk.get().is(type)) {
                chunk.get().writeData(out);
            }
        }
        return out.toByteArray();
    }

    /** Appends the signature. */
    static void sign(ByteArrayOutputStream to) {
        to.writeBytes(SIGNATURE);
    }
}
