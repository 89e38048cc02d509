package io.github.huozi.math.box;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A box: immutable.
 *
 * @param width how far the next box is moved
 * @param height above the baseline; may be negative
 * @param depth below the baseline; may be negative
 * @param traits what a script or an accent asks of it
 * @param marks what it draws itself
 * @param inner the boxes in it
 */
public record MathBox(
        double width, double height, double depth, Traits traits, List<MathMark> marks, List<Placed> inner) {

    /** A box without width or content. */
    public static final MathBox EMPTY = new MathBox(0, 0, 0, Traits.NONE, List.of(), List.of());

    /**
     * What is known of a box that is one glyph.
     *
     * @param glyph its number; −1 for any other box
     * @param size of its font
     * @param italics how far it leans out to the right
     * @param accent where an accent goes
     */
    public record Traits(int glyph, double size, double italics, OptionalDouble accent) {

        public static final Traits NONE = new Traits(-1, 0, 0, OptionalDouble.empty());

        public boolean isGlyph() {
            return glyph >= 0;
        }
    }

    /** A box at its place in another. */
    public record Placed(MathBox box, double x, double y) {}

    public MathBox {
        marks = List.copyOf(marks);
        inner = List.copyOf(inner);
    }

    /** Room without content. */
    public static MathBox space(double width, double height, double depth) {
        return new MathBox(width, height, depth, Traits.NONE, List.of(), List.of());
    }

    /** The same with other measures. */
    public MathBox sized(double otherWidth, double otherHeight, double otherDepth) {
        return new MathBox(otherWidth, otherHeight, otherDepth, traits, marks, inner);
    }

    /** The same to its neighbours, as a box that is no glyph. */
    public MathBox asBox() {
        boolean plain =
                !traits.isGlyph() && traits.italics() == 0 && traits.accent().isEmpty();
        return plain ? this : new MathBox(width, height, depth, Traits.NONE, marks, inner);
    }

    /** The same room, empty. */
    public MathBox emptied() {
        return new MathBox(width, height, depth, traits, List.of(), List.of());
    }

    /** The same moved up, its height and depth with it. */
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

    /** The same without boxes in it. */
    public MathBox flat() {
        return inner.isEmpty() ? this : new MathBox(width, height, depth, traits, drawn(), List.of());
    }

    /** Height and depth together. */
    public double total() {
        return height + depth;
    }

    /** All that is drawn, each at its place from the origin of this box. */
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

    /** Puts a box together. As in TeX, its height and its depth are no less than 0. */
    public static final class Builder {

        private final List<MathMark> marks = new ArrayList<>();
        private final List<Placed> inner = new ArrayList<>();
        private double width;
        private double height;
        private double depth;

        /** Draws a mark; the size of the box does not change. */
        public Builder mark(MathMark mark) {
            marks.add(mark);
            return this;
        }

        /** Puts a box at a place; height and depth grow to hold it. */
        public Builder put(MathBox box, double x, double y) {
            inner.add(new Placed(box, x, y));
            return cover(box.height + y, box.depth - y);
        }

        /** Puts a box at a place without a change of size. */
        public Builder draw(MathBox box, double x, double y) {
            inner.add(new Placed(box, x, y));
            return this;
        }

        /** Makes it at least so high and deep. */
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
