package io.github.huozi.image.meta;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The orientation of a picture: tag 0x0112 of Exif 2.32, from 1, upright, to 8. Truncated files and invalid values count as
 * upright.
 */
public final class Orientation {

    /** Displayed as stored. */
    public static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int LAST = 8;
    private static final String EXIF = "Exif\0\0";

    private Orientation() {}

    /** Reads it from a PNG: chunk eXIf (PNG, third edition, 11.3.4.5). */
    public static int ofPng(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        for (long at = 8; at + 12 <= bytes.length; ) {
            long length = file.getInt((int) at) & 0xFFFFFFFFL;
            int data = (int) at + 8;
            if (name(bytes, (int) at + 4).equals("eXIf")) {
                return ofTiff(bytes, data, (int) Math.min(bytes.length, data + length));
            }
            at += 12 + length;
        }
        return UPRIGHT;
    }

    /** Reads it from a WebP: chunk EXIF (RFC 9649, 2.7.1.4), which some programs begin as in a JPEG. */
    public static int ofWebp(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (long at = 12; at + 8 <= bytes.length; ) {
            long length = file.getInt((int) at + 4) & 0xFFFFFFFFL;
            int data = (int) at + 8;
            if (name(bytes, (int) at).equals("EXIF")) {
                int end = (int) Math.min(bytes.length, data + length);
                return ofTiff(bytes, data + (startsWith(bytes, data, EXIF) ? EXIF.length() : 0), end);
            }
            at += 8 + length + (length & 1);
        }
        return UPRIGHT;
    }

    /** Reads it from a TIFF: first directory (TIFF 6.0, section 8). */
    public static int ofTiff(byte[] bytes) {
        return ofTiff(bytes, 0, bytes.length);
    }

    /** Reads it from the segment APP1 of a JPEG. */
    public static int ofSegment(byte[] bytes, int start, int end) {
        return startsWith(bytes, start, EXIF) ? ofTiff(bytes, start + EXIF.length(), end) : UPRIGHT;
    }

    private static int ofTiff(byte[] bytes, int start, int end) {
        if (end > bytes.length || end - start < 14) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(bytes, start, end - start)
                .slice()
                .order(bytes[start] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFFFFFFL;
        if (directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 14 + 12L * i <= tiff.limit(); i++) {
            int entry = (int) directory + 2 + 12 * i;
            int value = tiff.getShort(entry + 8) & 0xFFFF;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG && value >= UPRIGHT && value <= LAST) {
                return value;
            }
        }
        return UPRIGHT;
    }

    private static boolean startsWith(byte[] bytes, int at, String text) {
        return at + text.length() <= bytes.length
                && new String(bytes, at, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
