package io.github.huozi.math.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.font.table.DamagedFontException;
import io.github.huozi.font.table.MathConstant;
import io.github.huozi.font.table.MathTable;
import io.github.huozi.font.table.MathTable.Axis;
import io.github.huozi.font.table.MathTable.Corner;
import io.github.huozi.font.table.Sfnt;
import io.github.huozi.font.table.SfntFile;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MathFontTest {

    private final MathFont font = MathFont.bundled();

    @Test
    void readsConstants() {
        assertThat(font.constant(MathConstant.AXIS_HEIGHT)).isEqualTo(0.258);
        assertThat(font.constant(MathConstant.SCRIPT_PERCENT_SCALE_DOWN)).isEqualTo(0.7);
        assertThat(font.constant(MathConstant.DISPLAY_OPERATOR_MIN_HEIGHT)).isEqualTo(1.8);
        assertThat(font.constant(MathConstant.RADICAL_KERN_AFTER_DEGREE)).isEqualTo(-0.335);
        assertThat(font.constant(MathConstant.RADICAL_DEGREE_BOTTOM_RAISE_PERCENT))
                .isEqualTo(0.55);
    }

    @Test
    void readsWhatAGlyphSays() {
        int f = font.glyph(0x1D453);
        assertThat(font.italics(f)).isEqualTo(0.02);
        assertThat(font.accent(f)).hasValue(0.47);
        assertThat(font.accent(font.glyph('→'))).isEmpty();
        assertThat(font.kern(f, Corner.BOTTOM_RIGHT, -0.225)).isEqualTo(-0.199);
        assertThat(font.isExtended(font.glyph('∑'))).isTrue();
        assertThat(font.scriptForm(f, 0)).isEqualTo(f);
        assertThat(font.scriptForm(f, 1)).isNotEqualTo(f);
    }

    @Test
    void takesTheFirstVariantThatIsLargeEnough() {
        int paren = font.glyph('(');
        assertThat(font.stretch(paren, Axis.VERTICAL, 0.5).parts()).containsExactly(new MathFont.Part(paren, 0));
        MathFont.Stretched grown = font.stretch(paren, Axis.VERTICAL, 1.4);
        assertThat(grown.parts()).hasSize(1);
        assertThat(grown.parts().get(0).glyph()).isNotEqualTo(paren);
        assertThat(grown.size()).isBetween(1.4, 2.0);
    }

    @Test
    void putsTogetherWhatNoVariantIsLargeEnoughFor() {
        for (double wanted = 4; wanted < 40; wanted += 1.7) {
            MathFont.Stretched grown = font.stretch(font.glyph('('), Axis.VERTICAL, wanted);
            assertThat(grown.parts()).hasSizeGreaterThan(2);
            assertThat(grown.size()).isCloseTo(wanted, within(0.25));
        }
    }

    @Test
    void wideAccentsStayWithinTheirBase() {
        int hat = font.glyph(0x302);
        assertThat(font.within(hat, Axis.HORIZONTAL, 0.1).parts().get(0).glyph())
                .isEqualTo(hat);
        assertThat(font.within(hat, Axis.HORIZONTAL, 1.2).size()).isBetween(0.6, 1.2);
    }

    @Test
    void aFaceForTextIsNone() {
        FontFace text =
                FontLibrary.bundled().face(FontLibrary.MONO, Weight.REGULAR).orElseThrow();
        assertThat(MathFont.isOn(text)).isFalse();
        assertThatThrownBy(() -> MathFont.of(text)).isInstanceOf(DamagedFontException.class);
    }

    @Test
    void aDamagedTableIsDamageAndNothingElse() {
        byte[] whole = FontLibrary.mathFace().tables().table("MATH").toByteArray();
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            byte[] damaged = whole.clone();
            if (round % 2 == 0) {
                damaged = java.util.Arrays.copyOf(damaged, random.nextInt(whole.length));
            } else {
                for (int i = 0; i < 20; i++) {
                    damaged[random.nextInt(4000)] = (byte) random.nextInt();
                }
            }
            SortedMap<String, byte[]> tables = new TreeMap<>();
            tables.put("MATH", damaged);
            tables.put("head", new byte[54]);
            try {
                MathTable.read(Sfnt.read(SfntFile.write(tables)));
            } catch (DamagedFontException e) {
                assertThat(e).isNotNull();
            }
        }
    }
}
