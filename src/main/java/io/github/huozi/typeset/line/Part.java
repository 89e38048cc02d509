package io.github.huozi.typeset.line;

/**
 * A part of a paragraph that stands together on a line: what a table shares its width by.
 *
 * @param width of a line with nothing but this part, in points
 * @param advance from its beginning to that of the next part on the same line, in points
 * @param end what stands between it and the next part
 */
public record Part(double width, double advance, End end) {

    /** How willingly a line ends after a part. */
    public enum End {
        /** It must end: the text does, or there is a forced break. */
        FORCED,
        /** A reader sees nothing odd. */
        FREE,
        /** At a space within inline code. */
        CODE_SPACE,
        /** Within a word, at one of its joints. */
        JOINT
    }
}
