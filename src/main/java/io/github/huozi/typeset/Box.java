package io.github.huozi.typeset;

/**
 * An unbreakable item in a line that is not text of the paragraph.
 *
 * @param width its whole width in points, margins included
 * @param like how it behaves next to its neighbours
 * @param joint what joins it to a box right after it
 */
public record Box(double width, Like like, Joint joint) implements Run {

    /** How a box behaves next to its neighbours. */
    public enum Like {
        /** A Han character: ruby over Han, or a picture of a character. */
        HAN,
        /** A Western word: a formula, an inline listing. The gap between Han and Latin applies. */
        WESTERN,
        /** A picture: lines may break on either side; no gap is added. */
        OBJECT,
        /** A note mark: it stays with what precedes it. */
        NOTE
    }

    /** How readily a line may end between one part of a formula and the next. */
    public enum End {
        /** Only where nothing else is possible. */
        NONE,
        /** After a relation: readily. */
        RELATION,
        /** After an operator: less readily. */
        OPERATOR,
        /** After either within parentheses: only where the line would otherwise be bad. */
        ENCLOSED
    }

    /**
     * The connection between a part of a formula and the next.
     *
     * @param end how readily a line may end there
     * @param room the space between them on one line, in points
     */
    public record Joint(End end, double room) {

        public static final Joint NONE = new Joint(End.NONE, 0);
    }

    public Box {
        if (!(width >= 0) || Double.isInfinite(width)) {
            throw new IllegalArgumentException("not a width: " + width);
        }
    }

    /** Creates a box that is not joined to the next. */
    public Box(double width, Like like) {
        this(width, like, Joint.NONE);
    }

    /**
     * Returns a ruby pair over Han: as wide as the wider of the two, which are centred on each other.
     *
     * @param base the width of the base text in points
     * @param annotation the width of the annotation in points
     */
    public static Box ruby(double base, double annotation) {
        return new Box(Math.max(base, annotation), Like.HAN);
    }
}
