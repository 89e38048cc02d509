package io.github.huozi.font.subset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class WoffFileTest {

    private static byte[] font() {
        BitSet characters = new BitSet();
        "func main() {}┌─┐".codePoints().forEach(characters::set);
        FontFace face =
                FontLibrary.bundled().face(FontLibrary.MONO, Weight.REGULAR).orElseThrow();
        return new SubsetWriter().write(face, characters, SubsetWriter.Purpose.SCREEN);
    }

    /** WOFF 1.0, 4 and 5: the tables come out as they went in. */
    @Test
    void itIsTheSameFontAndSmaller() throws DataFormatException {
        byte[] font = font();
        byte[] woff = WoffFile.of(font);
        ByteBuffer file = ByteBuffer.wrap(woff);
        ByteBuffer plain = ByteBuffer.wrap(font);
        assertThat(woff.length).isLessThan(font.length / 3);
        assertThat(file.getInt(0)).isEqualTo(0x774F4646);
        assertThat(file.getInt(8)).isEqualTo(woff.length);
        assertThat(file.getInt(16)).isEqualTo(font.length);
        int count = file.getShort(12);
        assertThat(count).isEqualTo(plain.getShort(4));
        for (int i = 0; i < count; i++) {
            int record = 44 + 20 * i;
            int length = file.getInt(record + 12);
            int packed = file.getInt(record + 8);
            byte[] table = Arrays.copyOfRange(woff, file.getInt(record + 4), file.getInt(record + 4) + packed);
            int from = plain.getInt(12 + 16 * i + 8);
            assertThat(file.getInt(record)).isEqualTo(plain.getInt(12 + 16 * i));
            assertThat(packed == length ? table : inflated(table))
                    .isEqualTo(Arrays.copyOfRange(font, from, from + length));
        }
    }

    @Test
    void theSameFontIsTheSameBytes() {
        assertThat(WoffFile.of(font())).isEqualTo(WoffFile.of(font()));
    }

    private static byte[] inflated(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        while (!inflater.finished()) {
            out.write(buffer, 0, inflater.inflate(buffer));
        }
        inflater.end();
        return out.toByteArray();
    }
}
