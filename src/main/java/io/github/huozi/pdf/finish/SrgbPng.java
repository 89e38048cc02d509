package io.github.huozi.pdf.finish;

import io.github.huozi.png.PngChunk;
import io.github.huozi.png.PngChunks;
import io.github.huozi.png.PngFault;
import java.util.Set;

/**
 * Removes the sRGB marker from a PNG. The PDF's output intent says the same; PDFBox would add the JVM's profile to a
 * marked picture, so that files would differ between machines.
 */
final class SrgbPng {

    /** PNG, third edition, 11.3.2: with {@code sRGB}, the other two only repeat it for old programs. */
    private static final Set<String> SAY_SRGB = Set.of(PngChunk.SRGB, PngChunk.GAMMA, PngChunk.CHROMATICITIES);

    private SrgbPng() {}

    /**
     * Returns the picture without the marker; the same bytes when there is none, or when the data is not a complete PNG.
     */
    static byte[] bare(byte[] png) {
        try {
            return PngChunks.has(png, PngChunk.SRGB) ? PngChunks.without(png, SAY_SRGB) : png;
        } catch (PngFault e) {
            return png;
        }
    }
}
