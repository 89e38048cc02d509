package io.github.huozi.pdf.face;

import io.github.huozi.font.subset.SubsetWriter;
import io.github.huozi.math.font.MathFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The font of formulas in one book: glyphs are addressed by number, since most extensible ones have no character. The
 * subset is made when painting begins, after all formulas are set. Not thread-safe.
 */
public final class MathFace {

    private static final SubsetWriter SUBSETS = new SubsetWriter();

    private static final COSName NAME = COSName.getPDFName("Math");

    /** ISO 32000-1, 9.10.3: the maximum number of entries per block of a ToUnicode map. */
    private static final int BLOCK = 100;

    private final MathFont font;
    private final PDDocument document;
    private final Map<Integer, Integer> used = new TreeMap<>();
    private @Nullable PDType0Font embedded;

    public MathFace(MathFont font, PDDocument document) {
        this.font = font;
        this.document = document;
    }

    public MathFont font() {
        return font;
    }

    /** Records that a glyph is drawn for a character. */
    public void use(int glyph, int codePoint) {
        if (embedded != null && !used.containsKey(glyph)) {
            throw new IllegalStateException("the subset is cut already");
        }
        used.putIfAbsent(glyph, codePoint);
    }

    /** Returns the embedded font. The first call makes the subset. */
    public PDType0Font embedded() {
        if (embedded == null) {
            embedded = embed();
        }
        return embedded;
    }

    /** Adds the font to the resources of a page, under the same name on all pages, so that operators can be reused. */
    public COSName nameOn(PDPage page) {
        page.getResources().put(NAME, embedded());
        return NAME;
    }

    private PDType0Font embed() {
        BitSet glyphs = new BitSet();
        used.keySet().forEach(glyphs::set);
        byte[] subset = SUBSETS.writeGlyphs(font.face(), glyphs);
        try {
            PDType0Font loaded = PDType0Font.load(document, new ByteArrayInputStream(subset), false);
            PrintFace.tag(loaded, subset);
            byte[] map = toUnicode().getBytes(StandardCharsets.US_ASCII);
            loaded.getCOSObject()
                    .setItem(
                            COSName.TO_UNICODE,
                            new PDStream(document, new ByteArrayInputStream(map), COSName.FLATE_DECODE));
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot embed " + font.face().family(), e);
        }
    }

    /** ISO 32000-1, 9.10.3: maps each glyph, even a piece of a brace, to a character. */
    private String toUnicode() {
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
        List<Map.Entry<Integer, Integer>> all = new ArrayList<>(used.entrySet());
        for (int from = 0; from < all.size(); from += BLOCK) {
            List<Map.Entry<Integer, Integer>> block = all.subList(from, Math.min(all.size(), from + BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> each : block) {
                map.append(String.format(Locale.ROOT, "<%04X> <", each.getKey()));
                for (char unit : Character.toChars(each.getValue())) {
                    map.append(String.format(Locale.ROOT, "%04X", (int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
