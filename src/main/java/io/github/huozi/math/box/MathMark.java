package io.github.huozi.math.box;

/** A mark on the page. Lengths are in em of the text around the formula. */
public sealed interface MathMark {

    /** The colour of the text around the formula. */
    String TEXT_COLOUR = "";

    /** Returns the colour as {@code #rrggbb}, or {@link #TEXT_COLOUR}. */
    String colour();

    /** Returns this mark at another position. */
    MathMark moved(double dx, double dy);

    /**
     * A glyph of the math font.
     *
     * @param glyph the glyph id
     * @param codePoint the character that it represents, also for a variant or a piece of a larger glyph
     * @param x the x coordinate of its origin
     * @param y the y coordinate of its origin
     * @param size the font size
     */
    record Glyph(int glyph, int codePoint, double x, double y, double size, String colour) implements MathMark {
        @Override
        public MathMark moved(double dx, double dy) {
            return new Glyph(glyph, codePoint, x + dx, y + dy, size, colour);
        }
    }

    /**
     * Characters in the text face, such as Han.
     *
     * @param x the x coordinate of the first origin
     * @param y the y coordinate of the baseline
     * @param size the font size
     * @param weight the weight of the face
     */
    record Text(String text, double x, double y, double size, Weight weight, String colour) implements MathMark {

        /** The weight of a text. */
        public enum Weight {
            REGULAR,
            BOLD
        }

        @Override
        public MathMark moved(double dx, double dy) {
            return new Text(text, x + dx, y + dy, size, weight, colour);
        }
    }

    /**
     * A filled rectangle.
     *
     * @param x the x coordinate of its left edge
     * @param y the y coordinate of its lower edge
     */
    record Bar(double x, double y, double width, double height, String colour) implements MathMark {
        @Override
        public MathMark moved(double dx, double dy) {
            return new Bar(x + dx, y + dy, width, height, colour);
        }
    }

    /**
     * A straight line.
     *
     * @param dash the length of dashes, and of the gaps between them; 0 for a solid line
     */
    record Stroke(double x1, double y1, double x2, double y2, double thickness, double dash, String colour)
            implements MathMark {
        @Override
        public MathMark moved(double dx, double dy) {
            return new Stroke(x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness, dash, colour);
        }
    }

    /**
     * The outline of an ellipse.
     *
     * @param x the x coordinate of its centre
     * @param y the y coordinate of its centre
     * @param across half its width
     * @param up half its height
     */
    record Ellipse(double x, double y, double across, double up, double thickness, String colour) implements MathMark {
        @Override
        public MathMark moved(double dx, double dy) {
            return new Ellipse(x + dx, y + dy, across, up, thickness, colour);
        }
    }
}
