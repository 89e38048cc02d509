package io.github.huozi.font;

import io.github.huozi.font.subset.SubsetWriter;
import io.github.huozi.font.table.SfntFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Makes fonts of every fault from a sound one by changing its bytes. */
public final class TestFonts {

    private TestFonts() {}

    public static FontFace face(String family, Weight weight) {
        return FontLibrary.bundled().face(family, weight).orElseThrow();
    }

    /** A small sound font: some letters of the monospaced face. */
    static byte[] small() {
        return new SubsetWriter()
                .write(
                        face(FontLibrary.MONO, Weight.REGULAR),
                        FontChain.codePoints("ABCÄ文"),
                        SubsetWriter.Purpose.PRINT);
    }

    public static byte[] bytes(FontFace face) {
        try (var in = face.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables of a font by tag. */
    public static SortedMap<String, byte[]> tables(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < file.getShort(4); i++) {
            int record = 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(record, tag);
            byte[] table = new byte[file.getInt(record + 12)];
            file.get(file.getInt(record + 8), table);
            tables.put(new String(tag, java.nio.charset.StandardCharsets.ISO_8859_1), table);
        }
        return tables;
    }

    /** The font with one table changed, or added to nothing. */
    static byte[] withTable(byte[] font, String tag, UnaryOperator<byte[]> change) {
        SortedMap<String, byte[]> tables = tables(font);
        tables.put(tag, change.apply(tables.getOrDefault(tag, new byte[0])));
        return SfntFile.write(tables);
    }

    static byte[] withoutTable(byte[] font, String tag) {
        SortedMap<String, byte[]> tables = tables(font);
        tables.remove(tag);
        return SfntFile.write(tables);
    }

    /** The font with two bytes of a table changed. */
    public static byte[] with16(byte[] font, String tag, int at, int value) {
        return withTable(font, tag, table -> {
            ByteBuffer.wrap(table).putShort(at, (short) value);
            return table;
        });
    }

    /** The font with another kind of file at its head. */
    static byte[] withMagic(byte[] font, String magic) {
        byte[] copy = font.clone();
        for (int i = 0; i < 4; i++) {
            copy[i] = (byte) magic.charAt(i);
        }
        return copy;
    }
}
