package io.github.huozi.font.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Table {@code MATH}: a font's parameters for setting formulas. All lengths are in font units. Immutable.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/math">OpenType 1.9, MATH</a>
 */
public final class MathTable {

    private static final int EXTENDER = 1;
    private static final int PLAIN = 4;

    /** The direction in which a glyph grows. */
    public enum Axis {
        VERTICAL,
        HORIZONTAL
    }

    /** The corner of a glyph at which a script is set. */
    public enum Corner {
        TOP_RIGHT(0),
        TOP_LEFT(1),
        BOTTOM_RIGHT(2),
        BOTTOM_LEFT(3);

        private final int index;

        Corner(int index) {
            this.index = index;
        }
    }

    /**
     * A larger variant of a glyph.
     *
     * @param size the length along the axis
     */
    public record Variant(int glyph, int size) {}

    /**
     * A piece of a glyph assembly.
     *
     * @param start the length of its start that may overlap the previous piece
     * @param end the length of its end that may overlap the next piece
     * @param size the length along the axis
     * @param repeats whether it may be omitted or repeated
     */
    public record Piece(int glyph, int start, int end, int size, boolean repeats) {}

    /**
     * The assembly of a glyph of any size.
     *
     * @param pieces the pieces, from left to right or from the bottom up
     */
    public record Assembly(int italics, List<Piece> pieces) {
        public Assembly {
            pieces = List.copyOf(pieces);
        }
    }

    private record Growth(List<Variant> variants, Optional<Assembly> assembly) {}

    private static final Growth NONE = new Growth(List.of(), Optional.empty());

    private final Map<MathConstant, Integer> constants = new EnumMap<>(MathConstant.class);
    private final Map<Integer, Integer> italics = new HashMap<>();
    private final Map<Integer, Integer> accents = new HashMap<>();
    private final BitSet extended = new BitSet();
    private final Map<Integer, View> kerns = new HashMap<>();
    private final Map<Axis, Map<Integer, Growth>> growths = new EnumMap<>(Axis.class);
    private final int minOverlap;

    private MathTable(View math) {
        View values = math.from(math.u16(4));
        int at = 0;
        for (MathConstant constant : MathConstant.values()) {
            constants.put(constant, constant.isUnsigned() ? values.u16(at) : values.s16(at));
            // The first four are plain numbers; each of the others has an offset to a device table.
            at += at < 2 * PLAIN ? 2 : 4;
        }
        if (math.u16(6) != 0) {
            readGlyphs(math.from(math.u16(6)));
        }
        View variants = math.u16(8) == 0 ? null : math.from(math.u16(8));
        growths.put(Axis.VERTICAL, new HashMap<>());
        growths.put(Axis.HORIZONTAL, new HashMap<>());
        minOverlap = variants == null ? 0 : variants.u16(0);
        if (variants != null) {
            int vertical = variants.u16(6);
            readGrowths(variants, variants.u16(2), 10, growths.getOrDefault(Axis.VERTICAL, Map.of()));
            readGrowths(variants, variants.u16(4), 10 + 2 * vertical, growths.getOrDefault(Axis.HORIZONTAL, Map.of()));
        }
    }

    /**
     * Reads the table of a font, including every offset.
     *
     * @throws DamagedFontException if the table is missing or damaged
     */
    public static MathTable read(Sfnt font) {
        return new MathTable(font.table("MATH"));
    }

    /** Reads table MathGlyphInfo. */
    private void readGlyphs(View info) {
        readValues(info, info.u16(0), italics);
        readValues(info, info.u16(2), accents);
        if (info.u16(4) != 0) {
            Coverage.of(info.from(info.u16(4))).forEach((glyph, index) -> extended.set(glyph));
        }
        if (info.u16(6) != 0) {
            View kern = info.from(info.u16(6));
            Coverage.of(kern.from(kern.u16(0))).forEach((glyph, index) -> {
                for (Corner corner : Corner.values()) {
                    int offset = kern.u16(4 + 8 * index + 2 * corner.index);
                    if (offset != 0) {
                        View table = kern.from(offset);
                        table.slice(0, 2 + 4L * (2 * table.u16(0) + 1));
                        kerns.put(key(glyph, corner), table);
                    }
                }
            });
        }
    }

    private static void readValues(View info, int offset, Map<Integer, Integer> into) {
        if (offset != 0) {
            View table = info.from(offset);
            Coverage.of(table.from(table.u16(0))).forEach((glyph, index) -> into.put(glyph, table.s16(4 + 4 * index)));
        }
    }

    private static void readGrowths(View variants, int coverage, int offsets, Map<Integer, Growth> into) {
        if (coverage != 0) {
            Coverage.of(variants.from(coverage)).forEach((glyph, index) -> {
                int offset = variants.u16(offsets + 2 * index);
                if (offset != 0) {
                    into.put(glyph, growth(variants.from(offset)));
                }
            });
        }
    }

    private static Growth growth(View construction) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < construction.u16(2); i++) {
            variants.add(new Variant(construction.u16(4 + 4 * i), construction.u16(6 + 4 * i)));
        }
        if (construction.u16(0) == 0) {
            return new Growth(List.copyOf(variants), Optional.empty());
        }
        View assembly = construction.from(construction.u16(0));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < assembly.u16(4); i++) {
            int at = 6 + 10 * i;
            boolean repeats = (assembly.u16(at + 8) & EXTENDER) != 0;
            pieces.add(new Piece(
                    assembly.u16(at), assembly.u16(at + 2), assembly.u16(at + 4), assembly.u16(at + 6), repeats));
        }
        return new Growth(List.copyOf(variants), Optional.of(new Assembly(assembly.s16(0), pieces)));
    }

    private static int key(int glyph, Corner corner) {
        return glyph << 2 | corner.index;
    }

    public int constant(MathConstant constant) {
        return constants.getOrDefault(constant, 0);
    }

    /** Returns how far a glyph leans out to the right of its advance. */
    public int italics(int glyph) {
        return italics.getOrDefault(glyph, 0);
    }

    /**
     * Returns the position of an accent over a glyph, or of an accent's own centre; empty when the font defaults to the
     * centre.
     */
    public OptionalInt accent(int glyph) {
        Integer at = accents.get(glyph);
        return at == null ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** Whether scripts are positioned as at a box, by the glyph's height and depth. */
    public boolean isExtended(int glyph) {
        return extended.get(glyph);
    }

    /** Returns the kern between a glyph and a script at a corner, at a height above the glyph's baseline. */
    public int kern(int glyph, Corner corner, double height) {
        View table = kerns.get(key(glyph, corner));
        if (table == null) {
            return 0;
        }
        int heights = table.u16(0);
        int at = 0;
        while (at < heights && height >= table.s16(2 + 4 * at)) {
            at++;
        }
        return table.s16(2 + 4 * (heights + at));
    }

    /** Whether a font has kerns at a corner of a glyph. */
    public boolean hasKern(int glyph, Corner corner) {
        return kerns.containsKey(key(glyph, corner));
    }

    /** Returns the larger variants of a glyph, from the smallest to the largest. */
    public List<Variant> variants(int glyph, Axis axis) {
        return growths.getOrDefault(axis, Map.of()).getOrDefault(glyph, NONE).variants();
    }

    /** Returns the assembly of a glyph, for when no variant is large enough. */
    public Optional<Assembly> assembly(int glyph, Axis axis) {
        return growths.getOrDefault(axis, Map.of()).getOrDefault(glyph, NONE).assembly();
    }

    /** Returns the minimum overlap of two pieces of an assembly. */
    public int minOverlap() {
        return minOverlap;
    }
}
