package io.github.huozi.math.font;

import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.table.DamagedFontException;
import io.github.huozi.font.table.Glyphs;
import io.github.huozi.font.table.MathConstant;
import io.github.huozi.font.table.MathTable;
import io.github.huozi.font.table.MathTable.Axis;
import io.github.huozi.font.table.MathTable.Corner;
import io.github.huozi.font.table.ScriptForms;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A face with table {@code MATH}, for the composer of formulas. All lengths are in em. Immutable and thread-safe.
 */
public final class MathFont {

    /** Far more than enough for the tallest delimiter that fits a page. */
    private static final int MOST_REPEATS = 400;

    /** The rounding error allowed in a requested size. */
    private static final double TOLERANCE = 1e-6;

    private static final double HUNDRED = 100;

    private final FontFace face;
    private final MathTable table;
    private final ScriptForms forms;
    private final double em;
    private final short[] bounds;

    /** Holds the bundled face, which is read once, when the first formula needs it. */
    private static final class Bundled {
        private static final MathFont FONT = MathFont.of(FontLibrary.mathFace());
    }

    /**
     * The dimensions of a glyph.
     *
     * @param left the left edge of its outline, from its origin
     * @param right the right edge of its outline, from its origin
     * @param height the height of its outline above the baseline
     * @param depth the depth of its outline below the baseline
     */
    public record Extent(double advance, double left, double right, double height, double depth) {}

    /**
     * A glyph of an assembly.
     *
     * @param at its start along the axis
     */
    public record Part(int glyph, double at) {}

    /**
     * A glyph or assembly of the requested size, or the largest available.
     *
     * @param parts one glyph, or several along the axis
     * @param size the total size along the axis
     * @param italics the italics correction: how far it leans out to the right
     */
    public record Stretched(List<Part> parts, double size, double italics) {
        public Stretched {
            parts = List.copyOf(parts);
        }
    }

    private MathFont(FontFace face) {
        this.face = face;
        this.table = MathTable.read(face.tables());
        this.forms = ScriptForms.read(face.tables());
        this.em = face.unitsPerEm();
        Glyphs glyphs = new Glyphs(face.tables());
        this.bounds = new short[4 * glyphs.count()];
        for (int glyph = 0; glyph < glyphs.count(); glyph++) {
            int[] box = glyphs.bounds(glyph);
            for (int i = 0; i < box.length; i++) {
                bounds[4 * glyph + i] = (short) box[i];
            }
        }
    }

    /** Returns the bundled face. */
    public static MathFont bundled() {
        return Bundled.FONT;
    }

    /**
     * Reads a face's parameters for formulas.
     *
     * @throws DamagedFontException if they are missing or damaged
     */
    public static MathFont of(FontFace face) {
        return new MathFont(face);
    }

    /** Whether a face supports formulas. */
    public static boolean isOn(FontFace face) {
        return face.tables().has("MATH");
    }

    public FontFace face() {
        return face;
    }

    /** Returns a constant: a length in em, or a percentage as a fraction of 1. */
    public double constant(MathConstant constant) {
        double value = table.constant(constant);
        return switch (constant) {
            case SCRIPT_PERCENT_SCALE_DOWN, SCRIPT_SCRIPT_PERCENT_SCALE_DOWN, RADICAL_DEGREE_BOTTOM_RAISE_PERCENT ->
                value / HUNDRED;
            default -> value / em;
        };
    }

    /** Returns the glyph of a code point; 0 when the face has none. */
    public int glyph(int codePoint) {
        return face.glyph(codePoint);
    }

    /**
     * Returns the form of a glyph in a script.
     *
     * @param level the level: 0 for none, 1 for a script, 2 for a script of a script
     */
    public int scriptForm(int glyph, int level) {
        return forms.form(glyph, level);
    }

    public Extent extent(int glyph) {
        int at = 4 * glyph;
        return new Extent(
                face.glyphAdvance(glyph) / 1000,
                bounds[at] / em,
                bounds[at + 2] / em,
                bounds[at + 3] / em,
                -bounds[at + 1] / em);
    }

    /** Returns how far a glyph leans out to the right of its advance. */
    public double italics(int glyph) {
        return table.italics(glyph) / em;
    }

    /** Returns the position of an accent over a glyph, or of an accent's own centre. */
    public OptionalDouble accent(int glyph) {
        OptionalInt at = table.accent(glyph);
        return at.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(at.getAsInt() / em);
    }

    /** Returns the kern between a glyph and a script at a corner, at a height above the glyph's baseline. */
    public double kern(int glyph, Corner corner, double height) {
        return table.kern(glyph, corner, height * em) / em;
    }

    /** Whether scripts are positioned at a glyph, or a variant of it, as at a box. */
    public boolean isExtended(int glyph) {
        return table.isExtended(glyph);
    }

    /** Whether a glyph can be assembled to any size. */
    public boolean grows(int glyph, Axis axis) {
        return table.assembly(glyph, axis).isPresent();
    }

    /** Returns the size of a glyph along an axis: its outline vertically, its advance horizontally. */
    private double size(int glyph, Axis axis) {
        int at = 4 * glyph;
        return axis == Axis.VERTICAL ? (bounds[at + 3] - bounds[at + 1]) / em : face.glyphAdvance(glyph) / 1000;
    }

    /**
     * Returns the first of a glyph and its variants that is as large as requested, otherwise an assembly of that size,
     * otherwise the largest available. MathML Core, 5.3.2, “Size of operators”.
     */
    public Stretched stretch(int glyph, Axis axis, double wanted) {
        double size = size(glyph, axis);
        if (size + TOLERANCE >= wanted) {
            return single(glyph, size);
        }
        int best = glyph;
        for (MathTable.Variant variant : table.variants(glyph, axis)) {
            double larger = variant.size() / em;
            if (larger + TOLERANCE >= wanted) {
                return single(variant.glyph(), larger);
            }
            if (larger > size) {
                best = variant.glyph();
                size = larger;
            }
        }
        MathTable.Assembly assembly = table.assembly(glyph, axis).orElse(null);
        return assembly == null ? single(best, size) : assemble(assembly, wanted * em);
    }

    /** Returns the largest of a glyph and its variants up to a size; the glyph itself when all exceed it. */
    public Stretched within(int glyph, Axis axis, double most) {
        int best = glyph;
        for (MathTable.Variant variant : table.variants(glyph, axis)) {
            if (variant.size() / em > most + TOLERANCE) {
                break;
            }
            best = variant.glyph();
        }
        return single(best, size(best, axis));
    }

    private Stretched single(int glyph, double size) {
        return new Stretched(List.of(new Part(glyph, 0)), size, italics(glyph));
    }

    /** Repeats the extenders as often as needed, then distributes the overlap evenly over all joints; the same, 5.3.2.2. */
    private Stretched assemble(MathTable.Assembly assembly, double wanted) {
        double fixed = 0;
        double repeated = 0;
        int fixedCount = 0;
        int repeatedCount = 0;
        for (MathTable.Piece piece : assembly.pieces()) {
            if (piece.repeats()) {
                repeated += piece.size();
                repeatedCount++;
            } else {
                fixed += piece.size();
                fixedCount++;
            }
        }
        int overlap = table.minOverlap();
        double gain = repeated - (double) repeatedCount * overlap;
        double start = fixed - (fixedCount - 1.0) * overlap;
        int repeats = gain <= 0 ? 1 : (int) Math.ceil((wanted - start) / gain - TOLERANCE);
        repeats = Math.max(0, Math.min(MOST_REPEATS, repeats));
        List<MathTable.Piece> row = new ArrayList<>();
        for (MathTable.Piece piece : assembly.pieces()) {
            for (int i = 0; i < (piece.repeats() ? repeats : 1); i++) {
                row.add(piece);
            }
        }
        return join(assembly, row, wanted);
    }

    private Stretched join(MathTable.Assembly assembly, List<MathTable.Piece> row, double wanted) {
        int joints = row.size() - 1;
        double total = row.stream().mapToInt(MathTable.Piece::size).sum();
        double even = joints <= 0 ? 0 : Math.max(table.minOverlap(), (total - wanted) / joints);
        List<Part> parts = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < row.size(); i++) {
            MathTable.Piece piece = row.get(i);
            if (i > 0) {
                MathTable.Piece before = row.get(i - 1);
                double most = Math.min(before.end(), piece.start());
                at -= Math.max(table.minOverlap(), Math.min(even, most));
            }
            parts.add(new Part(piece.glyph(), at / em));
            at += piece.size();
        }
        return new Stretched(parts, at / em, assembly.italics() / em);
    }
}
