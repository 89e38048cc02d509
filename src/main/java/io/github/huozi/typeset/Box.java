package io.github.huozi.typeset;

/**
 * Something in a line that is not text of the paragraph and is never broken.
 *
 * @param width its whole width in points, margins included
 * @param like how it behaves towards its neighbours
 */
public record Box(double width, Like like) implements Run {

    /** What a box is like to its neighbours. */
    public enum Like {
        /** A Han character: ruby over Han, a picture of a character. */
        HAN,
        /** A Western word: a formula, an inline listing. It has the Han–Latin gap. */
        WESTERN,
        /** A picture: lines may break on either side, no gap is added. */
        OBJECT,
        /** A note mark: it stays with what precedes it. */
        NOTE
    }

    public Box {
        if (!(width >= 0) || Double.isInfinite(width)) {
            throw new IllegalArgumentException("not a width: " + width);
        }
    }

    /**
     * A ruby pair over Han: as wide as the wider of both, which stand centred on each other.
     *
     * @param base width of the base text in points
     * @param annotation width of the annotation in points
     */
    public static Box ruby(double base, double annotation) {
        return new Box(Math.max(base, annotation), Like.HAN);
    }
}
