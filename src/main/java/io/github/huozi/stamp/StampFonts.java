package io.github.huozi.stamp;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.SubsetWriter;
import io.github.huozi.font.Weight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that draw a stamp in a PDF, each with the characters of the stamp and no others. Belongs to one stamp. */
final class StampFonts {

    /** Stands for a character that no face has, as it does in the book. */
    private static final int MISSING = '〓';

    private record Face(FontFace face, PDType0Font font, String name) {}

    private final FontChain chain;
    private final Map<FontFace, Face> faces = new LinkedHashMap<>();

    StampFonts(PDDocument document, FontLibrary fonts, String text) throws IOException {
        this.chain = fonts.chain(Weight.REGULAR, FontLibrary.SERIF);
        BitSet characters = FontChain.codePoints(text);
        if (!chain.missing(characters).isEmpty()) {
            characters.set(MISSING);
        }
        SubsetWriter writer = new SubsetWriter();
        for (Map.Entry<FontFace, BitSet> share : chain.share(characters).entrySet()) {
            byte[] subset = writer.write(share.getKey(), share.getValue(), SubsetWriter.Purpose.PRINT);
            PDType0Font font = PDType0Font.load(document, new ByteArrayInputStream(subset), false);
            name(font, subset);
            shorten(font, share.getKey(), share.getValue());
            faces.put(share.getKey(), new Face(share.getKey(), font, "HuoziStamp" + faces.size()));
        }
    }

    /** ISO 32000-1, 9.6.4: the name of a font subset begins with six capitals and a plus sign. */
    private static void name(PDType0Font font, byte[] subset) {
        CRC32 sum = new CRC32();
        sum.update(subset);
        long rest = sum.getValue();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            name.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        name.append('+').append(font.getName());
        font.getCOSObject().setName(COSName.BASE_FONT, name.toString());
        font.getDescendantFont().getCOSObject().setName(COSName.BASE_FONT, name.toString());
        font.getFontDescriptor().setFontName(name.toString());
    }

    /** PDFBox writes the widths of all 30,000 glyphs; an incremental update is not packed. */
    private static void shorten(PDType0Font font, FontFace face, BitSet characters) throws IOException {
        TreeMap<Integer, Long> widths = new TreeMap<>();
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            widths.put(glyph(font, c), Math.round(face.advance(c)));
        }
        COSArray array = new COSArray();
        widths.forEach((glyph, width) -> {
            COSArray one = new COSArray();
            one.add(COSInteger.get(width));
            array.add(COSInteger.get(glyph));
            array.add(one);
        });
        font.getDescendantFont().getCOSObject().setItem(COSName.W, array);
    }

    private static int glyph(PDType0Font font, int codePoint) throws IOException {
        byte[] code = font.encode(Character.toString(codePoint));
        return Byte.toUnsignedInt(code[0]) * 256 + Byte.toUnsignedInt(code[1]);
    }

    void addTo(COSDictionary fonts) {
        faces.values().forEach(face -> fonts.setItem(COSName.getPDFName(face.name()), face.font()));
    }

    private int drawn(int codePoint) {
        return chain.face(codePoint).isPresent() ? codePoint : MISSING;
    }

    /** How wide a text is, in em. */
    double width(String text) {
        return text.codePoints()
                .filter(FontChain::isDrawn)
                .mapToDouble(c -> Math.max(0, chain.advance(drawn(c))) / 1000)
                .sum();
    }

    /** The text in lines no wider than that, in em; a word of letters stays whole where it can. */
    List<String> lines(String text, double measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (width(line.toString() + Character.toString(c)) > measure && !line.isEmpty()) {
                int space = Character.isLetterOrDigit(c) && c < 0x2E80 ? line.lastIndexOf(" ") : line.length() - 1;
                String rest = space > line.length() / 2 ? line.substring(space + 1) : "";
                lines.add(line.substring(0, line.length() - rest.length()).strip());
                line.setLength(0);
                line.append(rest);
            }
            line.appendCodePoint(c);
            at += Character.charCount(c);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** Writes the operators that show a text. */
    void show(String text, double size, StringBuilder content) throws IOException {
        for (int c : text.codePoints().filter(FontChain::isDrawn).toArray()) {
            int drawn = drawn(c);
            Face face = chain.face(drawn).map(faces::get).orElseThrow();
            content.append('/')
                    .append(face.name())
                    .append(' ')
                    .append(PdfStamp.number(size))
                    .append(" Tf <");
            content.append(String.format(java.util.Locale.ROOT, "%04x", glyph(face.font(), drawn)));
            content.append("> Tj\n");
        }
    }
}
