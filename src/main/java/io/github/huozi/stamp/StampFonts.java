package io.github.huozi.stamp;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.font.subset.SubsetTag;
import io.github.huozi.font.subset.SubsetWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The faces that draw a stamp in a PDF, each with only the characters of the stamp, as composite fonts whose codes
 * are the glyphs of the face (ISO 32000-1, 9.7). Used for one stamp.
 */
final class StampFonts {

    /** Replaces a character that no face has, as in the book. */
    private static final int MISSING = '〓';

    private final FontChain chain;
    private final Map<FontFace, Face> faces = new LinkedHashMap<>();

    /**
     * @param name the name in the font dictionary
     * @param characters the characters that it draws
     */
    private record Face(String name, BitSet characters) {}

    StampFonts(FontLibrary fonts, String text) {
        this.chain = fonts.chain(Weight.REGULAR, FontLibrary.SERIF);
        BitSet characters = FontChain.codePoints(text);
        if (!chain.missing(characters).isEmpty()) {
            characters.set(MISSING);
        }
        chain.share(characters).forEach((face, share) -> faces.put(face, new Face("HuoziStamp" + faces.size(), share)));
    }

    /** Adds the faces to a font dictionary. */
    PdfDictionary addTo(PdfDictionary fonts, PdfUpdate update) {
        PdfDictionary all = fonts;
        for (Map.Entry<FontFace, Face> each : faces.entrySet()) {
            Face face = each.getValue();
            all = all.with(face.name(), font(each.getKey(), face.characters(), update));
        }
        return all;
    }

    private static String font(FontFace face, BitSet characters, PdfUpdate update) {
        byte[] subset = new SubsetWriter().write(face, characters, SubsetWriter.Purpose.PRINT);
        SortedMap<Integer, Integer> codePoints = new TreeMap<>();
        characters.stream().forEach(c -> codePoints.put(face.glyph(c), c));
        String name = "/" + SubsetTag.before(face.postScriptName().replaceAll("[^A-Za-z0-9-]", ""), subset);
        PdfDictionary packed = PdfDictionary.empty().with("Filter", "/FlateDecode");
        PdfDictionary descriptor = PdfDictionary.empty()
                .with("Type", "/FontDescriptor")
                .with("FontName", name)
                .with("Flags", 4)
                .with("FontBBox", "[0 " + Math.round(face.descent()) + " 1000 " + Math.round(face.ascent()) + "]")
                .with("ItalicAngle", 0)
                .with("Ascent", Math.round(face.ascent()))
                .with("Descent", Math.round(face.descent()))
                .with("CapHeight", Math.round(face.capHeight()))
                .with("StemV", 80)
                .with("FontFile2", update.add(packed.with("Length1", subset.length), Packed.zlib(subset)));
        PdfDictionary descendant = PdfDictionary.empty()
                .with("Type", "/Font")
                .with("Subtype", "/CIDFontType2")
                .with("BaseFont", name)
                .with("CIDSystemInfo", "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>")
                .with("FontDescriptor", update.add(descriptor))
                .with("DW", 1000)
                .with("W", widths(face, codePoints))
                .with("CIDToGIDMap", "/Identity");
        byte[] toUnicode = toUnicode(codePoints).getBytes(StandardCharsets.US_ASCII);
        return update.add(PdfDictionary.empty()
                .with("Type", "/Font")
                .with("Subtype", "/Type0")
                .with("BaseFont", name)
                .with("Encoding", "/Identity-H")
                .with("DescendantFonts", "[" + update.add(descendant) + "]")
                .with("ToUnicode", update.add(packed, Packed.zlib(toUnicode))));
    }

    private static String widths(FontFace face, SortedMap<Integer, Integer> codePoints) {
        StringBuilder widths = new StringBuilder("[");
        codePoints.forEach((glyph, c) -> widths.append(glyph)
                .append(" [")
                .append(PdfStamp.number(face.advance(c)))
                .append("]\n"));
        return widths.append(']').toString();
    }

    private static String toUnicode(SortedMap<Integer, Integer> codePoints) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> all = List.copyOf(codePoints.entrySet());
        // At most 100 in a block.
        for (int from = 0; from < all.size(); from += 100) {
            List<Map.Entry<Integer, Integer>> some = all.subList(from, Math.min(from + 100, all.size()));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(each -> map.append('<')
                    .append(hex(each.getKey()))
                    .append("> <")
                    .append(hex(Character.toChars(each.getValue())))
                    .append(">\n"));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String hex(char... units) {
        StringBuilder hex = new StringBuilder();
        for (char unit : units) {
            hex.append(hex((int) unit));
        }
        return hex.toString();
    }

    private static String hex(int unit) {
        return java.util.HexFormat.of().withUpperCase().toHexDigits((short) unit);
    }

    private int drawn(int codePoint) {
        return chain.face(codePoint).isPresent() ? codePoint : MISSING;
    }

    /** Returns the width of a text, in em. */
    double width(String text) {
        return text.codePoints()
                .filter(FontChain::isDrawn)
                .mapToDouble(c -> Math.max(0, chain.advance(drawn(c))) / 1000)
                .sum();
    }

    /** Breaks the text into lines no wider than the measure, in em; Latin words stay whole where possible. */
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

    /** Writes the operators that draw a text. */
    void show(String text, double size, StringBuilder content) {
        String current = "";
        for (int c : text.codePoints().filter(FontChain::isDrawn).toArray()) {
            int drawn = drawn(c);
            FontFace face = chain.face(drawn).orElseThrow();
            String name = Objects.requireNonNull(faces.get(face)).name();
            if (!name.equals(current)) {
                content.append(current.isEmpty() ? "" : "> Tj\n");
                content.append('/').append(name).append(' ').append(PdfStamp.number(size));
                content.append(" Tf <");
                current = name;
            }
            content.append(hex(face.glyph(drawn)));
        }
        content.append(current.isEmpty() ? "" : "> Tj\n");
    }
}
