package io.github.huozi.image;

import java.util.BitSet;

/**
 * Checks the tables of a JPEG as decoders do. The file is embedded unchanged, so a damaged table would leave a hole in the page
 * of every reader.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81, B.2</a>
 */
final class JpegTables {

    private static final int LENGTHS = 16;
    private static final int COEFFICIENTS = 64;
    private static final int MOST_SYMBOLS = 256;
    private static final int MOST_DC_SYMBOL = 15;
    private static final int TABLES = 4;
    private static final int PROGRESSIVE = 0xC2;

    private final byte[] bytes;
    private boolean progressive;
    private final BitSet quantization = new BitSet();
    private final BitSet needed = new BitSet();

    /** DC tables from 0, AC tables from 16, as in their headers. */
    private final BitSet huffman = new BitSet();

    JpegTables(byte[] bytes) {
        this.bytes = bytes;
    }

    private int at(int index, int end) throws PictureFault {
        if (index >= end || index >= bytes.length) {
            throw damaged();
        }
        return bytes[index] & 0xFF;
    }

    private static PictureFault damaged() {
        return PictureFault.corrupt("picture.damaged");
    }

    private static void require(boolean sound) throws PictureFault {
        if (!sound) {
            throw damaged();
        }
    }

    /** B.2.4.1: tables of 64 values, of one or two bytes each. */
    void quantization(int start, int end) throws PictureFault {
        int index = start;
        while (index < end) {
            int head = at(index, end);
            require((head & 0xF) < TABLES);
            index += 1 + COEFFICIENTS * (head >> 4 == 0 ? 1 : 2);
            require(index <= end);
            quantization.set(head & 0xF);
        }
    }

    /** B.2.4.2 and C.2: the codes must fit into their lengths, and none consists of ones only. */
    void huffman(int start, int end) throws PictureFault {
        int index = start;
        while (index < end) {
            int head = at(index++, end);
            require((head & 0xF) < TABLES && head >> 4 <= 1);
            huffman.set(head);
            int symbols = symbols(index, end);
            index += LENGTHS;
            for (int i = 0; i < symbols; i++) {
                require(at(index++, end) <= MOST_DC_SYMBOL || head >> 4 == 1);
            }
        }
    }

    private int symbols(int start, int end) throws PictureFault {
        int symbols = 0;
        int code = 0;
        for (int length = 1; length <= LENGTHS; length++) {
            int count = at(start + length - 1, end);
            symbols += count;
            code += count;
            require(count == 0 || code < 1 << length);
            code <<= 1;
        }
        require(symbols <= MOST_SYMBOLS);
        return symbols;
    }

    /** B.2.2: sampling factors from 1 to 4, and a table for each component. */
    void frame(int marker, int start, int end, int components) throws PictureFault {
        progressive = marker == PROGRESSIVE;
        require(end - start == 6 + 3 * components && needed.isEmpty());
        for (int i = 0; i < components; i++) {
            int sampling = at(start + 7 + 3 * i, end);
            require(sampling >> 4 >= 1 && sampling >> 4 <= 4 && (sampling & 0xF) >= 1 && (sampling & 0xF) <= 4);
            int table = at(start + 8 + 3 * i, end);
            require(table < TABLES);
            needed.set(table);
        }
        requireWholeSteps(start, end, components, 4);
        requireWholeSteps(start, end, components, 0);
    }

    /** Decoders scale a component by whole numbers only. */
    private void requireWholeSteps(int start, int end, int components, int shift) throws PictureFault {
        int most = 1;
        for (int i = 0; i < components; i++) {
            most = Math.max(most, at(start + 7 + 3 * i, end) >> shift & 0xF);
        }
        for (int i = 0; i < components; i++) {
            if (most % (at(start + 7 + 3 * i, end) >> shift & 0xF) != 0) {
                throw PictureFault.unsupported("picture.jpeg.rare");
            }
        }
    }

    /** B.2.3: a scan follows the frame and refers to its components. */
    void scan(int start, int end, int frame, int components) throws PictureFault {
        int count = at(start, end);
        require(frame > 0 && count >= 1 && count <= TABLES && end - start == 4 + 2 * count);
        for (int i = 0; i < count; i++) {
            int name = at(start + 1 + 2 * i, end);
            boolean found = false;
            for (int c = 0; c < components; c++) {
                found |= at(frame + 6 + 3 * c, bytes.length) == name;
            }
            require(found);
            requireCodes(at(start + 2 + 2 * i, end), at(end - 3, end), at(end - 1, end) >> 4);
        }
    }

    /**
     * The tables of a scan precede it. A refinement of DC values has no codes. Motion JPEG omits all tables, and decoders
     * supply them.
     */
    private void requireCodes(int tables, int first, int refined) throws PictureFault {
        boolean dc = first > 0 || refined > 0 || huffman.get(tables >> 4);
        boolean ac = (first == 0 && progressive) || huffman.get(16 + (tables & 0xF));
        require(huffman.isEmpty() || (dc && ac));
    }

    /** By the end, everything that the frame refers to must be defined. */
    void finish() throws PictureFault {
        BitSet missing = (BitSet) needed.clone();
        missing.andNot(quantization);
        require(missing.isEmpty() && !needed.isEmpty());
    }
}
