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
 * A face in one book: which of its characters are in use, and, once something is painted, the subset of it that the PDF
 * embeds. Layout asks the face's own index for advances, so that the subset is cut only when all text has been measured.
 * Belongs to one thread.
 */
public final class PrintFace {

    private static final SubsetWriter SUBSETS = new SubsetWriter();
    private static final int ASCII_END = 0x7f;

    /** A glyph, and whether the font's ToUnicode map leads from it back to the character. */
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

    /** Where the outline of a glyph begins and ends, from left to right, in thousandths of an em. */
    public record Ink(double start, double end) {}

    public Ink ink(int codePoint) {
        InkPen pen = new InkPen();
        face.draw(codePoint, pen);
        return new Ink(pen.left, pen.right);
    }

    /** Takes note how wide an outline is; control points count, which is right for strokes. */
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

    /** In thousandths of an em. */
    public double advance(int codePoint) {
        return face.advance(codePoint);
    }

    /** The face of the library. */
    FontFace face() {
        return face;
    }

    /** Whether any text is set in it; white space is none. */
    boolean isUsed() {
        return seen;
    }

    void use(int codePoint) {
        seen |= !Character.isSpaceChar(codePoint) && !Character.isISOControl(codePoint);
        used.set(codePoint);
    }

    /** The embedded font. The first call cuts the subset. */
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

    /** The glyph of a character that the face covers; content streams name it so. */
    public int glyphId(int codePoint) {
        return glyph(codePoint).id();
    }

    /**
     * Whether one who reads the PDF gets the character from its glyph: not where two characters in use share one, and not
     * where another stands in.
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
