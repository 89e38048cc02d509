package io.github.huozi.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.font.drawing.SvgPath;
import io.github.huozi.font.table.Pen;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontFaceTest {

    private static final FontFace SERIF = TestFonts.face(FontLibrary.SERIF, Weight.REGULAR);
    private static final FontFace MONO = TestFonts.face(FontLibrary.MONO, Weight.REGULAR);

    static java.util.List<FontFace> faces() {
        return FontLibrary.bundled().faces();
    }

    /** Two independent readers agree on every code point of every face. */
    @ParameterizedTest
    @MethodSource("faces")
    void agreesWithFontboxOnEveryCharacter(FontFace face) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(TestFonts.bytes(face)))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            for (int c = 0; c < 0x30000; c++) {
                int glyph = map.getGlyphId(c);
                assertThat(face.glyph(c)).isEqualTo(glyph);
                if (glyph != 0) {
                    assertThat(face.advance(c)).isEqualTo(font.getAdvanceWidth(glyph) * 1000.0 / face.unitsPerEm());
                }
            }
            assertThat(face.fullName()).isEqualTo(font.getNaming().getName(4, 3, 1, 0x409));
            assertThat(face.postScriptName()).isEqualTo(font.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("faces")
    void isWhatItsFileSays(FontFace face) {
        FontFace read = FontFace.of(TestFonts.bytes(face));

        assertThat(read.family()).isEqualTo(face.family());
        assertThat(read.weight()).isEqualTo(face.weight());
        assertThat(read.italic()).isEqualTo(face.italic());
        assertThat(read.families()).contains(face.family());
        assertThat(read.copyright()).isNotEmpty();
        assertThat(read.licence()).contains("SIL Open Font License");
    }

    @Test
    void tellsItsHeights() {
        assertThat(SERIF.ascent()).isEqualTo(1151);
        assertThat(SERIF.descent()).isEqualTo(-286);
        assertThat(SERIF.capHeight()).isEqualTo(729);
        assertThat(SERIF.xHeight()).isEqualTo(514);
    }

    @Test
    void codeIsHalfAsWideAsHan() {
        assertThat(MONO.advance('M')).isEqualTo(500);
        assertThat(MONO.advance('│')).isEqualTo(500);
        assertThat(TestFonts.face(FontLibrary.SANS, Weight.REGULAR).advance('文'))
                .isEqualTo(1000);
    }

    @Test
    void hasNoAdvanceForWhatItDoesNotCover() {
        assertThat(MONO.covers('文')).isFalse();
        assertThat(MONO.advance('文')).isEqualTo(-1);
        assertThat(MONO.advance(-1)).isEqualTo(-1);
        assertThat(MONO.advance(0x7FFFFFFF)).isEqualTo(-1);
    }

    @Test
    void drawsNoGlyphForWhatItDoesNotCover() {
        SvgPath pen = new SvgPath(0, 0, 1000);
        MONO.draw('文', pen);
        MONO.draw(' ', pen);

        assertThat(pen.toString()).isEmpty();
    }

    /** Straight and curved, simple and composite: the boxes that fontbox computes are the boxes that are drawn. */
    @Test
    void drawsWhatFontboxDraws() throws IOException {
        for (FontFace face : faces()) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(TestFonts.bytes(face)))) {
                for (int c :
                        "活字印刷gÄÅſ½→，“A😀✅".codePoints().filter(face::covers).toArray()) {
                    var box = font.getGlyph().getGlyph(face.glyph(c)).getPath().getBounds2D();
                    double scale = 1000.0 / face.unitsPerEm();
                    BoxPen pen = new BoxPen();
                    face.draw(c, pen);
                    assertThat(pen.left).isCloseTo(box.getMinX() * scale, within());
                    assertThat(pen.right).isCloseTo(box.getMaxX() * scale, within());
                    assertThat(pen.bottom).isCloseTo(box.getMinY() * scale, within());
                    assertThat(pen.top).isCloseTo(box.getMaxY() * scale, within());
                }
            }
        }
    }

    /** fontbox rounds the points of a composite glyph that is scaled. */
    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1.0);
    }

    private static final class BoxPen implements Pen {
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = Double.MAX_VALUE;
        private double top = -Double.MAX_VALUE;

        private void add(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            bottom = Math.min(bottom, y);
            top = Math.max(top, y);
        }

        @Override
        public void moveTo(double x, double y) {
            add(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            add(x, y);
        }

        @Override
        public void curveTo(double controlX, double controlY, double x, double y) {
            add(controlX, controlY);
            add(x, y);
        }

        @Override
        public void close() {}
    }
}
