package io.github.huozi.math.box;

/** Something that is drawn. Lengths are em of the text around the formula. */
public sealed interface MathMark {

    /** The colour of the text around the formula. */
    String TEXT_COLOUR = "";

    /** The colour as {@code #rrggbb}, or {@link #TEXT_COLOUR}. */
    String colour();

    /** The same elsewhere. */
    MathMark moved(double dx, double dy);

    /**
     * A glyph of the math font.
     *
     * @param glyph its number
     * @param codePoint the character that it stands for, also where it is a variant or a piece of a larger one
     * @param x of its origin
     * @param y of its origin
     * @param size of the font
     */
    record Glyph(int glyph, int codePoint, double x, double y, double size, String colour) implements MathMark {
        @Override
        public MathMark moved(double dx, double dy) {
            return new Glyph(glyph, codePoint, x + dx, y + dy, size, colour);
        }
    }

    /**
     * Characters in the face of the text, such as Han.
     *
     * @param x of the origin of the first
     * @param y of its baseline
     * @param size of the font
     * @param weight of the face
     */
    record Text(String text, double x, double y, double size, Weight weight, String colour) implements MathMark {

        /** How heavy a text is. */
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
     * @param x of its left edge
     * @param y of its lower edge
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
     * @param dash how long its dashes are, and the room between them; 0 for a solid line
     */
    record Stroke(double x1, double y1, double x2, double y2, double thickness, double dash, String colour)
            implements MathMark {
        @Override
        public MathMark moved(double dx, double dy) {
            return new Stroke(x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness, dash, colour);
        }
    }

    /**
     * An ellipse, not filled.
     *
     * @param x of its middle
     * @param y of its middle
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
