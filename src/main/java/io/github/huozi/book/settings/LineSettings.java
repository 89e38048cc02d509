package io.github.huozi.book.settings;

/**
 * How lines are composed.
 *
 * @param kinsoku the grade of line-start and line-end prohibition
 * @param marks how adjacent marks close up
 * @param lineEnd what marks do at the end of a line
 */
public record LineSettings(Kinsoku kinsoku, Marks marks, LineEnd lineEnd) {
    /** The grades of line-start and line-end prohibition, CLREQ 3.1.9. */
    public enum Kinsoku {
        NONE,
        BASIC,
        GB,
        STRICT
    }

    /** How adjacent full-width marks close up, CLREQ 3.1.6. */
    public enum Marks {
        /** Two of them take an em and a half. */
        OPEN,
        /** Two of them take one em. */
        PLAIN,
        /** Each keeps its em. */
        FULL
    }

    /** What a full-width mark does at the end of a line. */
    public enum LineEnd {
        /** It takes half an em. */
        HALF,
        /** A single pause or stop mark stands outside of the measure; others take half an em. */
        HANGING,
        /** It keeps its em unless the line needs the room. */
        FULL
    }

    /** As in most books of the mainland. */
    public static LineSettings defaults() {
        return new LineSettings(Kinsoku.BASIC, Marks.OPEN, LineEnd.HALF);
    }
}
