package io.github.huozi.math.box;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An immutable box.
 *
 * @param width the advance to the next box
 * @param height the height above the baseline; may be negative
 * @param depth the depth below the baseline; may be negative
 * @param traits the properties that scripts and accents depend on
 * @param marks the marks that it draws itself
 * @param inner the boxes in it
 */
public record MathBox(
        double width, double height, double depth, Traits traits, List<MathMark> marks, List<Placed> inner) {

    /** A box without width or content. */
    public static final MathBox EMPTY = new MathBox(0, 0, 0, Traits.NONE, List.of(), List.of());

    /**
     * The properties of a box that is one glyph.
     *
     * @param glyph the glyph id; −1 for any other box
     * @param size the font size
     * @param italics the italics correction: how far it leans out to the right
     * @param accent the position of an accent
     */
    public record Traits(int glyph, double size, double italics, OptionalDouble accent) {

        public static final Traits NONE = new Traits(-1, 0, 0, OptionalDouble.empty());

        public boolean isGlyph() {
            return glyph >= 0;
        }
    }

    /** A positioned box within another. */
    public record Placed(MathBox box, double x, double y) {}

    public MathBox {
        marks = List.copyOf(marks);
        inner = List.copyOf(inner);
    }

    /** Returns a box without content. */
    public static MathBox space(double width, double height, double depth) {
        return new MathBox(width, height, depth, Traits.NONE, List.of(), List.of());
    }

    /** Returns this box with other dimensions. */
    public MathBox sized(double otherWidth, double otherHeight, double otherDepth) {
        return new MathBox(otherWidth, otherHeight, otherDepth, traits, marks, inner);
    }

    /** Returns this box as its neighbours see a box that is not a glyph. */
    public MathBox asBox() {
        boolean plain =
                !traits.isGlyph() && traits.italics() == 0 && traits.accent().isEmpty();
        return plain ? this : new MathBox(width, height, depth, Traits.NONE, marks, inner);
    }

    /** Returns an empty box of the same dimensions. */
    public MathBox emptied() {
        return new MathBox(width, height, depth, traits, List.of(), List.of());
    }

    /** Returns this box moved up; height and depth change accordingly. */
    public MathBox raised(double by) {
        if (by == 0) {
            return this;
        }
        return new MathBox(
                width,
                height + by,
                depth - by,
                traits,
                List.of(),
                List.of(new Placed(new MathBox(width, height, depth, traits, marks, inner), 0, by)));
    }

    /** Returns this box without nested boxes. */
    public MathBox flat() {
        return inner.isEmpty() ? this : new MathBox(width, height, depth, traits, drawn(), List.of());
    }

    /** Returns the sum of height and depth. */
    public double total() {
        return height + depth;
    }

    /** Returns all marks, positioned relative to the origin of this box. */
    public List<MathMark> drawn() {
        if (inner.isEmpty()) {
            return marks;
        }
        List<MathMark> all = new ArrayList<>();
        draw(0, 0, all);
        return all;
    }

    private void draw(double x, double y, List<MathMark> all) {
        marks.forEach(mark -> all.add(x == 0 && y == 0 ? mark : mark.moved(x, y)));
        inner.forEach(placed -> placed.box.draw(x + placed.x, y + placed.y, all));
    }

    /** Builds a box. As in TeX, its height and depth are at least 0. */
    public static final class Builder {

        private final List<MathMark> marks = new ArrayList<>();
        private final List<Placed> inner = new ArrayList<>();
        private double width;
        private double height;
        private double depth;

        /** Adds a mark; the size of the box does not change. */
        public Builder mark(MathMark mark) {
            marks.add(mark);
            return this;
        }

        /** Adds a box at a position; height and depth grow to enclose it. */
        public Builder put(MathBox box, double x, double y) {
            inner.add(new Placed(box, x, y));
            return cover(box.height + y, box.depth - y);
        }

        /** Adds a box at a position, without a change of size. */
        public Builder draw(MathBox box, double x, double y) {
            inner.add(new Placed(box, x, y));
            return this;
        }

        /** Ensures a minimum height and depth. */
        public Builder cover(double high, double deep) {
            height = Math.max(height, high);
            depth = Math.max(depth, deep);
            return this;
        }

        public Builder width(double wide) {
            width = wide;
            return this;
        }

        public MathBox build() {
            return build(Traits.NONE);
        }

        public MathBox build(Traits traits) {
            return new MathBox(width, height, depth, traits, marks, inner);
        }
    }
}
