package io.github.huozi.typeset;

/**
 * Text in one font.
 *
 * @param text the text as in the source; the composer collapses white space
 * @param size the font size in points
 * @param advances the advances of that font
 * @param kind the kind of text
 * @param hyphenator the hyphenator for its Western words
 * @param lead the space in points before its first character, for inline padding and borders
 * @param trail the space in points after its last character
 */
public record TextRun(
        String text, double size, Advances advances, Kind kind, Hyphenator hyphenator, double lead, double trail)
        implements Run {

    /** The kind of text in a run. */
    public enum Kind {
        /** Prose. */
        TEXT,
        /** Inline code: one word to its neighbours, which breaks at the joints of identifiers if it must. */
        CODE,
        /** An address or a path: breaks after its separators, without a hyphen. Addresses in prose are detected too. */
        ADDRESS,
        /** Text that never breaks, not even at its spaces. */
        UNBREAKABLE,
        /** A note mark: never broken, and it stays with what precedes it. */
        NOTE
    }

    public TextRun {
        if (!(size > 0) || Double.isInfinite(size)) {
            throw new IllegalArgumentException("not a font size: " + size);
        }
        if (!Double.isFinite(lead) || !Double.isFinite(trail)) {
            throw new IllegalArgumentException("not a width: " + lead + ", " + trail);
        }
    }

    /** Returns prose without hyphenation. */
    public static TextRun of(String text, double size, Advances advances) {
        return new TextRun(text, size, advances, Kind.TEXT, Hyphenator.NONE, 0, 0);
    }

    /** Returns this run as another kind of text. */
    public TextRun as(Kind other) {
        return new TextRun(text, size, advances, other, hyphenator, lead, trail);
    }

    /** Returns this run with its words hyphenated. */
    public TextRun hyphenated(Hyphenator by) {
        return new TextRun(text, size, advances, kind, by, lead, trail);
    }

    /** Returns this run with space around it, in points. */
    public TextRun padded(double before, double after) {
        return new TextRun(text, size, advances, kind, hyphenator, before, after);
    }
}
