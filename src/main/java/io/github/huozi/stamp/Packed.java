package io.github.huozi.stamp;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compresses data. */
final class Packed {

    private Packed() {}

    /** Returns data in the format of RFC 1950, for streams of a PDF. */
    static byte[] zlib(byte[] data) {
        return pack(data, new Deflater(Deflater.DEFAULT_COMPRESSION));
    }

    /** Returns data in the format of RFC 1951, for entries of a ZIP file. */
    static byte[] raw(byte[] data) {
        return pack(data, new Deflater(Deflater.DEFAULT_COMPRESSION, true));
    }

    private static byte[] pack(byte[] data, Deflater deflater) {
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(data.length / 8 + 64);
            byte[] buffer = new byte[1 << 13];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
