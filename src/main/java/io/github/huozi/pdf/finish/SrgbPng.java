package io.github.huozi.pdf.finish;

import io.github.huozi.png.PngChunk;
import io.github.huozi.png.PngChunks;
import io.github.huozi.png.PngFault;
import java.util.Set;

/**
 * A PNG that says that its colours are sRGB. So does the PDF's output intent of all its colours; for a picture that says it
 * too, PDFBox would add the profile of the Java that runs, and the file would differ from machine to machine.
 */
final class SrgbPng {

    /** PNG, third edition, 11.3.2: where there is {@code sRGB}, the other two only repeat it for old programs. */
    private static final Set<String> SAY_SRGB = Set.of(PngChunk.SRGB, PngChunk.GAMMA, PngChunk.CHROMATICITIES);

    private SrgbPng() {}

    /** The picture without a word on sRGB; the same bytes when there is none, and of anything that is no whole PNG. */
    static byte[] bare(byte[] png) {
        try {
            return PngChunks.has(png, PngChunk.SRGB) ? PngChunks.without(png, SAY_SRGB) : png;
        } catch (PngFault e) {
            return png;
        }
    }
}
