package io.github.huozi.pdf.finish;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG that says that its colours are sRGB. So does the PDF's output intent of all its colours; for a picture that says it
 * too, PDFBox would add the profile of the Java that runs, and the file would differ from machine to machine.
 */
final class SrgbPng {

    private static final int SIGNATURE = 8;

    /** Length, type and checksum of a chunk. */
    private static final int FRAME = 12;

    /** PNG, third edition, 11.3.2: where there is {@code sRGB}, the other two only repeat it for old programs. */
    private static final Set<String> SAY_SRGB = Set.of("sRGB", "gAMA", "cHRM");

    private SrgbPng() {}

    /** The picture without a word on sRGB; the same bytes when there is none, and of anything that is no whole PNG. */
    static byte[] bare(byte[] png) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(png.length);
        bare.write(png, 0, Math.min(SIGNATURE, png.length));
        boolean saysSrgb = false;
        int at = SIGNATURE;
        while (at <= png.length - FRAME) {
            int length = ByteBuffer.wrap(png).getInt(at);
            if (length < 0 || length > png.length - at - FRAME) {
                return png;
            }
            String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            saysSrgb |= type.equals("sRGB");
            if (!SAY_SRGB.contains(type)) {
                bare.write(png, at, length + FRAME);
            }
            at += FRAME + length;
        }
        return saysSrgb ? bare.toByteArray() : png;
    }
}
