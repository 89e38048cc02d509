package io.github.huozi.typeset;

/**
 * Something in a line that is not text of the paragraph and is never broken.
 *
 * @param width its whole width in points, margins included
 * @param like how it behaves towards its neighbours
 * @param joint what joins it to a box right after it
 */
public record Box(double width, Like like, Joint joint) implements Run {

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

    /** How well a line may end between a part of a formula and the next. */
    public enum End {
        /** No line may end there but where nothing else is possible. */
        NONE,
        /** After a relation: readily. */
        RELATION,
        /** After an operator: less so. */
        OPERATOR,
        /** After any of them between parentheses: where the line would be bad without. */
        ENCLOSED
    }

    /**
     * What joins a part of a formula to the next.
     *
     * @param end how well a line may end between them
     * @param room between them on one line, in points
     */
    public record Joint(End end, double room) {

        public static final Joint NONE = new Joint(End.NONE, 0);
    }

    public Box {
        if (!(width >= 0) || Double.isInfinite(width)) {
            throw new IllegalArgumentException("not a width: " + width);
        }
    }

    /** A box that is not joined to the next. */
    public Box(double width, Like like) {
        this(width, like, Joint.NONE);
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
