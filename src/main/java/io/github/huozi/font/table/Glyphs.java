package io.github.huozi.font.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The outlines of a face (tables {@code loca} and {@code glyf}).
 *
 * <p>{@link #draw} requires a face that passed {@link #check}.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">OpenType 1.9, glyf</a>
 */
public final class Glyphs {

    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int ARGUMENTS_ARE_OFFSETS = 0x0002;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    private static final int MAX_DEPTH = 16;
    private static final int MAX_PARTS = 1000;

    private final View glyf;
    private final View loca;
    private final boolean longOffsets;
    private final int count;

    /**
     * A component of a composite glyph: x' = xx·x + yx·y + dx and y' = xy·x + yy·y + dy.
     *
     * @param aligned whether dx and dy are a distance, not the numbers of points to align
     */
    private record Component(
            int glyph, boolean aligned, double xx, double xy, double yx, double yy, double dx, double dy) {}

    public Glyphs(Sfnt font) {
        glyf = font.table("glyf");
        loca = font.table("loca");
        longOffsets = font.table("head").u16(50) != 0;
        count = font.table("maxp").u16(4);
    }

    public int count() {
        return count;
    }

    /** Returns the bytes of one glyph; empty for a glyph without an outline. */
    public View data(int glyph) {
        long start = offset(glyph);
        return glyf.slice(start, offset(glyph + 1) - start);
    }

    /**
     * Returns the bounding box of a glyph in font units: left, bottom, right, top; all 0 for a glyph without an outline.
     */
    public int[] bounds(int glyph) {
        View data = data(glyph);
        return data.length() == 0 ? new int[4] : new int[] {data.s16(2), data.s16(4), data.s16(6), data.s16(8)};
    }

    private long offset(int glyph) {
        return longOffsets ? loca.u32(4 * glyph) : 2L * loca.u16(2 * glyph);
    }

    /** Adds the components of composite glyphs, recursively. */
    public void addComponents(BitSet glyphs) {
        BitSet open = (BitSet) glyphs.clone();
        while (!open.isEmpty()) {
            BitSet found = new BitSet();
            open.stream().forEach(glyph -> components(glyph).forEach(part -> found.set(part.glyph)));
            found.andNot(glyphs);
            glyphs.or(found);
            open = found;
        }
    }

    /** Reads every glyph; throws if one is damaged, contains itself, or has an absurd number of components. */
    public void check() {
        int[] parts = new int[count];
        for (int glyph = 0; glyph < count; glyph++) {
            countParts(glyph, parts, 0);
        }
    }

    /**
     * Counts the simple glyphs in a glyph.
     *
     * @param parts the counts so far; 0 where not counted yet
     */
    private int countParts(int glyph, int[] parts, int depth) {
        if (glyph >= count) {
            throw new DamagedFontException("font.damage.part", glyph, count);
        }
        if (depth > MAX_DEPTH) {
            throw new DamagedFontException("font.damage.itself", glyph);
        }
        if (parts[glyph] == 0) {
            View data = data(glyph);
            int sum = 1;
            if (isComposite(data)) {
                for (Component part : components(glyph)) {
                    sum += countParts(part.glyph, parts, depth + 1);
                }
            } else if (data.length() > 0) {
                new Contours(data);
            }
            if (sum > MAX_PARTS) {
                throw new DamagedFontException("font.damage.parts", glyph, MAX_PARTS);
            }
            parts[glyph] = sum;
        }
        return parts[glyph];
    }

    private static boolean isComposite(View data) {
        return data.length() > 0 && data.s16(0) < 0;
    }

    private List<Component> components(int glyph) {
        View data = data(glyph);
        if (!isComposite(data)) {
            return List.of();
        }
        List<Component> components = new ArrayList<>();
        int at = 10;
        int flags;
        do {
            flags = data.u16(at);
            int part = data.u16(at + 2);
            at += 4;
            boolean words = (flags & ARGUMENTS_ARE_WORDS) != 0;
            boolean aligned = (flags & ARGUMENTS_ARE_OFFSETS) != 0;
            double dx = words ? data.s16(at) : (byte) data.u8(at);
            double dy = words ? data.s16(at + 2) : (byte) data.u8(at + 1);
            at += words ? 4 : 2;
            double xx = 1;
            double xy = 0;
            double yx = 0;
            double yy = 1;
            if ((flags & HAS_SCALE) != 0) {
                xx = fraction(data, at);
                yy = xx;
                at += 2;
            } else if ((flags & HAS_TWO_SCALES) != 0) {
                xx = fraction(data, at);
                yy = fraction(data, at + 2);
                at += 4;
            } else if ((flags & HAS_MATRIX) != 0) {
                xx = fraction(data, at);
                xy = fraction(data, at + 2);
                yx = fraction(data, at + 4);
                yy = fraction(data, at + 6);
                at += 8;
            }
            components.add(new Component(part, aligned, xx, xy, yx, yy, dx, dy));
        } while ((flags & MORE_COMPONENTS) != 0);
        return components;
    }

    /** Reads an F2DOT14. */
    private static double fraction(View data, int at) {
        return data.s16(at) / 16384.0;
    }

    /** Draws a glyph, scaled to the pen's units. */
    public void draw(int glyph, double scale, Pen pen) {
        draw(glyph, new Component(glyph, true, scale, 0, 0, scale, 0, 0), pen);
    }

    private void draw(int glyph, Component place, Pen pen) {
        View data = data(glyph);
        if (data.length() == 0) {
            return;
        }
        if (!isComposite(data)) {
            new Contours(data)
                    .draw(
                            (x, y) -> place.xx * x + place.yx * y + place.dx,
                            (x, y) -> place.xy * x + place.yy * y + place.dy,
                            pen);
            return;
        }
        for (Component part : components(glyph)) {
            double dx = part.aligned ? part.dx : 0;
            double dy = part.aligned ? part.dy : 0;
            Component within = new Component(
                    part.glyph,
                    true,
                    place.xx * part.xx + place.yx * part.xy,
                    place.xy * part.xx + place.yy * part.xy,
                    place.xx * part.yx + place.yx * part.yy,
                    place.xy * part.yx + place.yy * part.yy,
                    place.xx * dx + place.yx * dy + place.dx,
                    place.xy * dx + place.yy * dy + place.dy);
            draw(part.glyph, within, pen);
        }
    }
}
