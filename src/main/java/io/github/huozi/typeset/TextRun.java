package io.github.huozi.typeset;

/**
 * Text in one font.
 *
 * @param text as the source has it; white space is collapsed by the composer
 * @param size the font size in points
 * @param advances of that font
 * @param kind what sort of text it is
 * @param hyphenator where its Western words may be hyphenated
 * @param lead room in points before its first character, as inline padding and borders need
 * @param trail room in points after its last character
 */
public record TextRun(
        String text, double size, Advances advances, Kind kind, Hyphenator hyphenator, double lead, double trail)
        implements Run {

    /** What sort of text a run is. */
    public enum Kind {
        /** Prose. */
        TEXT,
        /** Inline code: one word to its neighbours, which breaks at the joints of identifiers when it must. */
        CODE,
        /** An address or a path: breaks after its separators, without a hyphen. Prose finds addresses by itself too. */
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

    /** Prose without hyphenation. */
    public static TextRun of(String text, double size, Advances advances) {
        return new TextRun(text, size, advances, Kind.TEXT, Hyphenator.NONE, 0, 0);
    }

    /** This run as another kind of text. */
    public TextRun as(Kind other) {
        return new TextRun(text, size, advances, other, hyphenator, lead, trail);
    }

    /** This run with its words hyphenated. */
    public TextRun hyphenated(Hyphenator by) {
        return new TextRun(text, size, advances, kind, by, lead, trail);
    }

    /** This run with room around it, in points. */
    public TextRun padded(double before, double after) {
        return new TextRun(text, size, advances, kind, hyphenator, before, after);
    }
}
