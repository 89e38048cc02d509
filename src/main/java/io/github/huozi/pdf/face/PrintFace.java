package io.github.huozi.pdf.face;

import io.github.huozi.font.FontFace;
import io.github.huozi.font.subset.SubsetTag;
import io.github.huozi.font.subset.SubsetWriter;
import io.github.huozi.font.table.Pen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A face in one book: the characters in use and, once painting begins, the embedded subset. Layout gets advances from the
 * face's own index, so that the subset is made only after all text has been measured. Not thread-safe.
 */
public final class PrintFace {

    private static final SubsetWriter SUBSETS = new SubsetWriter();
    private static final int ASCII_END = 0x7f;

    /** A glyph, and whether the font's ToUnicode map maps it back to the character. */
    private record Glyph(int id, boolean isTold) {}

    private final FontFace face;
    private final PDDocument document;
    private final BitSet used = new BitSet();
    private boolean seen;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private @Nullable PDType0Font font;

    public PrintFace(FontFace face, PDDocument document) {
        this.face = face;
        this.document = document;
        // Page numbers, dotted leaders and note marks are known only while painting.
        for (int c = ' '; c < ASCII_END; c++) {
            used.set(c);
        }
        used.set('·');
        used.set('…');
    }

    String family() {
        return face.family();
    }

    boolean bold() {
        return face.bold();
    }

    boolean covers(int codePoint) {
        return face.covers(codePoint);
    }

    /** The horizontal extent of a glyph's outline, in thousandths of an em. */
    public record Ink(double start, double end) {}

    public Ink ink(int codePoint) {
        InkPen pen = new InkPen();
        face.draw(codePoint, pen);
        return new Ink(pen.left, pen.right);
    }

    /** Measures the width of an outline, including control points, which is accurate for strokes. */
    private static final class InkPen implements Pen {

        private double left = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;

        @Override
        public void moveTo(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
        }

        @Override
        public void lineTo(double x, double y) {
            moveTo(x, y);
        }

        @Override
        public void curveTo(double controlX, double controlY, double x, double y) {
            moveTo(x, y);
        }

        @Override
        public void close() {}
    }

    /** Returns the advance in thousandths of an em. */
    public double advance(int codePoint) {
        return face.advance(codePoint);
    }

    /** Returns the face in the library. */
    FontFace face() {
        return face;
    }

    /** Whether any text other than white space is set in it. */
    boolean isUsed() {
        return seen;
    }

    void use(int codePoint) {
        seen |= !Character.isSpaceChar(codePoint) && !Character.isISOControl(codePoint);
        used.set(codePoint);
    }

    /** Returns the embedded font. The first call makes the subset. */
    public PDType0Font font() {
        if (font == null) {
            font = embed();
        }
        return font;
    }

    private PDType0Font embed() {
        byte[] subset = SUBSETS.write(face, used, SubsetWriter.Purpose.PRINT);
        try {
            PDType0Font loaded = PDType0Font.load(document, new ByteArrayInputStream(subset), false);
            tag(loaded, subset);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot embed " + face.family(), e);
        }
    }

    static void tag(PDType0Font font, byte[] subset) {
        String name = SubsetTag.before(font.getName(), subset);
        COSDictionary descendant = font.getDescendantFont().getCOSObject();
        font.getCOSObject().setName(COSName.BASE_FONT, name);
        descendant.setName(COSName.BASE_FONT, name);
        font.getFontDescriptor().setFontName(name);
    }

    /** Returns the glyph of a covered character, for content streams. */
    public int glyphId(int codePoint) {
        return glyph(codePoint).id();
    }

    /**
     * Whether PDF readers recover the character from its glyph: not if two characters in use share one, or if a
     * replacement is used.
     */
    public boolean isTold(int source, int codePoint) {
        return source == codePoint && glyph(codePoint).isTold();
    }

    private Glyph glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::encode);
    }

    private Glyph encode(int codePoint) {
        try {
            String text = Character.toString(codePoint);
            byte[] bytes = font().encode(text);
            int id = Byte.toUnsignedInt(bytes[0]) * 256 + Byte.toUnsignedInt(bytes[1]);
            return new Glyph(id, text.equals(font().toUnicode(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
