package io.github.huozi.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.drawing.SvgPath;
import io.github.huozi.font.subset.SubsetWriter;
import io.github.huozi.font.table.SfntFile;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontLoaderTest {

    private static final byte[] SMALL = TestFonts.small();

    private final Diagnostics found = new Diagnostics();
    private final FontLoader loader = new FontLoader(found);

    private Diagnostic refused(String path, byte[] bytes) {
        assertThat(loader.load(path, bytes)).isEmpty();
        assertThat(found.all()).hasSize(1);
        Diagnostic diagnostic = found.all().get(0);
        assertThat(diagnostic.position()).isEqualTo(Position.of(path));
        assertThat(diagnostic.message()).contains(path.substring(path.lastIndexOf('/') + 1));
        return diagnostic;
    }

    @Test
    void takesASoundFont() {
        FontFace face = loader.load("fonts/small.ttf", SMALL).orElseThrow();

        assertThat(found.all()).isEmpty();
        assertThat(face.family()).isEqualTo("Iosevka Charon Mono");
        assertThat(face.covers('A')).isTrue();
        assertThat(face.covers('Z')).isFalse();
    }

    @Test
    void doesNotSeeWhatTheCallerDoesToTheBytesAfterwards() {
        byte[] bytes = SMALL.clone();
        FontFace face = loader.load("fonts/small.ttf", bytes).orElseThrow();
        Arrays.fill(bytes, (byte) 0);

        assertThat(TestFonts.bytes(face)).isEqualTo(SMALL);
    }

    @Test
    void rejectsPostScriptOutlines() {
        byte[] cff = TestFonts.withMagic(TestFonts.withTable(SMALL, "CFF ", old -> new byte[8]), "OTTO");

        Diagnostic refusal = refused("fonts/标题.otf", cff);

        assertThat(refusal.code()).isEqualTo(Code.FONT_CFF);
        assertThat(refusal.hint()).contains(".ttf");
    }

    @ParameterizedTest
    @CsvSource({
        "fonts/SourceHanSerifSC-Regular.otf, Noto Serif SC",
        "fonts/思源宋体.otf, Noto Serif SC",
        "fonts/SourceHanSansCN-Bold.otf, Noto Sans SC",
        "fonts/NotoSansCJKsc-Regular.otf, Noto Sans SC"
    })
    void namesTheTrueTypeFaceOfSourceHan(String path, String family) {
        byte[] cff = TestFonts.withMagic(TestFonts.withTable(SMALL, "CFF ", old -> new byte[8]), "OTTO");

        assertThat(refused(path, cff).hint()).contains(family);
    }

    @Test
    void rejectsPostScriptOutlinesUnderATrueTypeHeader() {
        byte[] cff = TestFonts.withTable(TestFonts.withoutTable(SMALL, "glyf"), "CFF2", old -> new byte[8]);

        assertThat(refused("fonts/a.ttf", cff).code()).isEqualTo(Code.FONT_CFF);
    }

    @Test
    void rejectsAVariableFont() {
        byte[] variable = TestFonts.withTable(SMALL, "fvar", old -> new byte[16]);

        assertThat(refused("fonts/wght.ttf", variable).code()).isEqualTo(Code.FONT_VARIABLE);
    }

    @Test
    void rejectsACollection() {
        assertThat(refused("fonts/simsun.ttc", TestFonts.withMagic(SMALL, "ttcf"))
                        .code())
                .isEqualTo(Code.FONT_COLLECTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wOFF", "wOF2"})
    void rejectsAWebFont(String magic) {
        assertThat(refused("fonts/a.woff", TestFonts.withMagic(SMALL, magic)).code())
                .isEqualTo(Code.FONT_COMPRESSED);
    }

    @ParameterizedTest
    @CsvSource({"0x0002", "0x0100", "0x0104", "0x0200"})
    void rejectsFontsThatMustNotBeEmbedded(String type) {
        byte[] restricted = TestFonts.with16(SMALL, "OS/2", 8, Integer.decode(type));

        assertThat(refused("fonts/shop.ttf", restricted).code()).isEqualTo(Code.FONT_NOT_EMBEDDABLE);
    }

    @ParameterizedTest
    @CsvSource({"0x0000", "0x0004", "0x0008", "0x000C"})
    void takesWhatMayBeEmbeddedForReading(String type) {
        assertThat(loader.load("fonts/a.ttf", TestFonts.with16(SMALL, "OS/2", 8, Integer.decode(type))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "hhea", "hmtx", "maxp", "cmap", "name", "loca", "glyf"})
    void rejectsAFontWithoutATableThatItNeeds(String tag) {
        assertThat(refused("fonts/a.ttf", TestFonts.withoutTable(SMALL, tag.strip()))
                        .code())
                .isEqualTo(Code.FONT_UNREADABLE);
    }

    @Test
    void rejectsAFontOfPictures() {
        byte[] pictures = TestFonts.withTable(TestFonts.withoutTable(SMALL, "glyf"), "CBDT", old -> new byte[4]);

        Diagnostic refusal = refused("fonts/NotoColorEmoji.ttf", pictures);

        assertThat(refusal.code()).isEqualTo(Code.FONT_UNREADABLE);
        assertThat(refusal.message()).contains("bitmaps");
    }

    @Test
    void rejectsAnythingButAFont() {
        assertThat(refused("fonts/a.ttf", "<!DOCTYPE html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(Code.FONT_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 11, 12, 100, 500})
    void rejectsAFontThatEndsEarly(int length) {
        assertThat(refused("fonts/a.ttf", Arrays.copyOf(SMALL, length)).code()).isEqualTo(Code.FONT_UNREADABLE);
    }

    /** The font with Ä made of one part, and that part at the same place. */
    private static byte[] composed(int part) {
        return TestFonts.withTable(SMALL, "glyf", glyf -> {
            FontFace face = FontFace.of(SMALL);
            int at = 2 * face.tables().table("loca").u16(2 * face.glyph('Ä'));
            SfntFile.putU16(glyf, at, 0xFFFF);
            SfntFile.putU16(glyf, at + 10, 0x0002);
            SfntFile.putU16(glyf, at + 12, part);
            return glyf;
        });
    }

    @Test
    void rejectsAGlyphWithAPartThatIsNotThere() {
        assertThat(refused("fonts/a.ttf", composed(0xFFF0)).message()).contains("refers to glyph 65520");
    }

    @Test
    void rejectsAGlyphThatIsPartOfItself() {
        int glyph = FontFace.of(SMALL).glyph('Ä');

        assertThat(refused("fonts/a.ttf", composed(glyph)).message()).contains("part of itself");
    }

    /** Whatever bytes are wrong, the answer is a face or a finding. */
    @Test
    void survivesEveryDamage() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] font = SMALL.clone();
            for (int hits = 0; hits < 1 + i % 8; hits++) {
                font[random.nextInt(i % 2 == 0 ? 400 : font.length)] = (byte) random.nextInt(256);
            }
            Diagnostics each = new Diagnostics();
            new FontLoader(each)
                    .load("a.ttf", font)
                    .ifPresentOrElse(
                            face -> {
                                for (SubsetWriter.Purpose purpose : SubsetWriter.Purpose.values()) {
                                    new SubsetWriter().write(face, FontChain.codePoints("ABC Ä"), purpose);
                                }
                                face.draw('Ä', new SvgPath(0, 0, 1000));
                            },
                            () -> assertThat(each.all()).hasSize(1));
        }
    }
}
