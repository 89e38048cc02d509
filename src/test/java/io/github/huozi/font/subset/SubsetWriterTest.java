package io.github.huozi.font.subset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.TestFonts;
import io.github.huozi.font.Weight;
import io.github.huozi.font.drawing.SvgPath;
import io.github.huozi.font.subset.SubsetWriter.Purpose;
import io.github.huozi.font.table.Glyphs;
import io.github.huozi.font.table.MathTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SubsetWriterTest {

    private static final FontFace SERIF = TestFonts.face(FontLibrary.SERIF, Weight.REGULAR);
    private static final FontFace MONO = TestFonts.face(FontLibrary.MONO, Weight.REGULAR);
    private static final FontFace EMOJI = TestFonts.face(FontLibrary.EMOJI, Weight.REGULAR);

    private final SubsetWriter writer = new SubsetWriter();

    private byte[] write(FontFace face, String text, Purpose purpose) {
        return writer.write(face, FontChain.codePoints(text), purpose);
    }

    private static String outline(FontFace face, int codePoint) {
        SvgPath pen = new SvgPath(0, 0, 1000);
        face.draw(codePoint, pen);
        return pen.toString();
    }

    /** A browser makes a bracket larger with the glyphs that table MATH names. */
    @Test
    void formulasKeepWhatTheirCharactersGrowTo() {
        FontFace whole = FontLibrary.mathFace();
        byte[] file = writer.writeFormulas(whole, FontChain.codePoints("(∑"));
        FontFace subset = FontFace.of(file);
        MathTable growth = MathTable.read(subset.tables());
        Glyphs outlines = new Glyphs(subset.tables());
        int bracket = subset.glyph('(');
        assertThat(growth.variants(bracket, MathTable.Axis.VERTICAL))
                .isNotEmpty()
                .allSatisfy(variant ->
                        assertThat(outlines.data(variant.glyph()).length()).isPositive());
        assertThat(growth.assembly(bracket, MathTable.Axis.VERTICAL)
                        .orElseThrow()
                        .pieces())
                .isNotEmpty()
                .allSatisfy(piece ->
                        assertThat(outlines.data(piece.glyph()).length()).isPositive());
        assertThat(outlines.data(whole.glyph('[')).length()).isZero();
        assertThat(file).hasSizeLessThan(150_000);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void fontboxReadsIt(Purpose purpose) throws IOException {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(write(SERIF, "活字印刷，2048 Type", purpose)))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            assertThat(font.getName()).isEqualTo("NotoSerifSC-Regular");
            assertThat(map.getGlyphId('活')).isEqualTo(SERIF.glyph('活'));
            assertThat(map.getGlyphId('木')).isZero();
            assertThat(font.getAdvanceWidth(map.getGlyphId('T'))).isEqualTo((int) SERIF.advance('T'));
            assertThat(font.getGlyph()
                            .getGlyph(map.getGlyphId('活'))
                            .getPath()
                            .getBounds2D()
                            .getHeight())
                    .isPositive();
            assertThat(font.getGlyph()
                            .getGlyph(SERIF.glyph('木'))
                            .getPath()
                            .getBounds2D()
                            .getHeight())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void keepsGlyphIdsAdvancesAndOutlines(Purpose purpose) {
        FontFace subset = FontFace.of(write(MONO, "Ångström ﬁ → ½", purpose));

        "Ångström→½".codePoints().forEach(c -> {
            assertThat(subset.glyph(c)).isEqualTo(MONO.glyph(c));
            assertThat(subset.advance(c)).isEqualTo(MONO.advance(c));
            assertThat(outline(subset, c)).isEqualTo(outline(MONO, c)).isNotEmpty();
        });
    }

    @Test
    void mapsOnlyTheCharactersInUseSoThatWhatIsDrawnIsWhatIsExtracted() {
        assertThat(SERIF.glyph('文')).isEqualTo(SERIF.glyph('\u2F42'));

        FontFace subset = FontFace.of(write(SERIF, "文", Purpose.PRINT));

        assertThat(subset.codePoints()).isEqualTo(FontChain.codePoints(" 文"));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void mapsCharactersBeyondTheFirstPlane(Purpose purpose) throws IOException {
        byte[] bytes = write(EMOJI, "😀🎉✅", purpose);

        FontFace subset = FontFace.of(bytes);
        assertThat(subset.glyph(0x1F389)).isEqualTo(EMOJI.glyph(0x1F389)).isPositive();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId(0x1F389)).isEqualTo(EMOJI.glyph(0x1F389));
            assertThat(font.getUnicodeCmapLookup().getGlyphId(0x2705)).isEqualTo(EMOJI.glyph(0x2705));
        }
    }

    @Test
    void leavesLayoutTablesOutOfPrint() {
        assertThat(TestFonts.tables(write(SERIF, "活字", Purpose.PRINT)).keySet())
                .doesNotContain("GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "STAT", "DSIG");
    }

    @Test
    void keepsForTheScreenWhatTrimsMarksAndSetsThemUpright() throws IOException {
        byte[] bytes = write(SERIF, "“活字”，（——）。", Purpose.SCREEN);

        assertThat(TestFonts.tables(bytes)).containsKeys("GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx");
        // The vertical form of a parenthesis is a glyph that no character names.
        FontFace subset = FontFace.of(bytes);
        BitSet drawn = new BitSet();
        Glyphs glyphs = new Glyphs(subset.tables());
        for (int glyph = 0; glyph < glyphs.count(); glyph++) {
            drawn.set(glyph, glyphs.data(glyph).length() > 0);
        }
        BitSet named = new BitSet();
        subset.codePoints().stream().forEach(c -> named.set(subset.glyph(c)));
        drawn.andNot(named);
        drawn.clear(0);
        assertThat(drawn.cardinality()).isBetween(5, 30);
    }

    @Test
    void dropsMarkPositionsFromATextWithoutMarks() {
        assertThat(TestFonts.tables(write(MONO, "func main() {}", Purpose.SCREEN)))
                .doesNotContainKey("GPOS");
        assertThat(TestFonts.tables(write(MONO, "q\u0301", Purpose.SCREEN))).containsKey("GPOS");
    }

    @Test
    void dropsSubstitutionsThatFindNothingToDo() {
        assertThat(TestFonts.tables(write(EMOJI, "✅❌", Purpose.SCREEN))).doesNotContainKey("GSUB");
        assertThat(TestFonts.tables(write(EMOJI, "👩\u200D💻", Purpose.SCREEN))).containsKey("GSUB");
    }

    @Test
    void leavesOutLayoutTablesThatAreDamaged() {
        byte[] damaged = TestFonts.with16(TestFonts.bytes(MONO), "GSUB", 6, 0xFFF0);

        byte[] subset = write(FontFace.of(damaged), "abc", Purpose.SCREEN);

        assertThat(TestFonts.tables(subset)).doesNotContainKey("GSUB");
    }

    @Test
    void keepsCopyrightAndLicence() {
        FontFace subset = FontFace.of(write(SERIF, "活", Purpose.PRINT));

        assertThat(subset.copyright()).isEqualTo(SERIF.copyright()).contains("Adobe");
        assertThat(subset.licence()).isEqualTo(SERIF.licence()).contains("Open Font License");
        assertThat(subset.family()).isEqualTo(SERIF.family());
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void hasRightChecksums(Purpose purpose) {
        byte[] bytes = write(SERIF, "校验和", purpose);

        int sum = 0;
        java.nio.ByteBuffer file = java.nio.ByteBuffer.wrap(bytes);
        while (file.hasRemaining()) {
            sum += file.getInt();
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
        assertThat(bytes.length % 4).isZero();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void givesTheSameBytesEachTimeWhateverTheLocale(Purpose purpose) {
        byte[] first = write(SERIF, "同样的字节 Iı", purpose);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(write(SERIF, "同样的字节 Iı", purpose)).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void isSoundWithNothingInIt(Purpose purpose) {
        for (FontFace face : FontLibrary.bundled().faces()) {
            assertThat(FontFace.of(writer.write(face, new BitSet(), purpose)).codePoints())
                    .isEqualTo(FontChain.codePoints(" "));
        }
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void takesAWholeFontToo(Purpose purpose) throws IOException {
        byte[] bytes = writer.write(SERIF, SERIF.codePoints(), purpose);

        FontFace whole = FontFace.of(bytes);
        assertThat(whole.codePoints()).isEqualTo(SERIF.codePoints());
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId('龘')).isEqualTo(SERIF.glyph('龘'));
        }
    }

    static BitSet commonCharacters() {
        BitSet some = new BitSet();
        // Every second of the first 3,000 ideographs, and all of ASCII and the marks: about as many as a book uses.
        for (int c = 0x4E00; c < 0x4E00 + 3000; c += 2) {
            some.set(c);
        }
        some.set(0x20, 0x7F);
        some.or(FontChain.codePoints("，。、；：？！“”‘’（）《》【】…—·"));
        return some;
    }

    static java.util.stream.Stream<FontFace> hanFaces() {
        return FontLibrary.bundled().faces().stream().limit(4);
    }

    @ParameterizedTest
    @MethodSource("hanFaces")
    void isSmallWhenDeflated(FontFace face) throws IOException {
        int print = deflated(writer.write(face, commonCharacters(), Purpose.PRINT));
        int screen = deflated(writer.write(face, commonCharacters(), Purpose.SCREEN));

        assertThat(print).isLessThan(400_000);
        assertThat(screen).isLessThan(430_000);
    }

    private static int deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater(9))) {
            deflate.write(bytes);
        }
        return out.size();
    }
}
