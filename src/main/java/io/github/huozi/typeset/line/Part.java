package io.github.huozi.typeset.line;

/**
 * A part of a paragraph that stays together on a line; tables divide their width by these.
 *
 * @param width the width of a line with nothing but this part, in points
 * @param advance the distance from its beginning to that of the next part on the same line, in points
 * @param end what separates it from the next part
 */
public record Part(double width, double advance, End end) {

    /** How readily a line ends after a part. */
    public enum End {
        /** It must end: at the end of the text or a forced break. */
        FORCED,
        /** A reader sees nothing odd. */
        FREE,
        /** At a space within inline code. */
        CODE_SPACE,
        /** Within a word, at one of its joints. */
        JOINT
    }
}
