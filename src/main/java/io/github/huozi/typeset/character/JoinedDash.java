package io.github.huozi.typeset.character;

/**
 * How two em dashes are drawn as one stroke of two em (CLREQ, “Prohibition Rules for Unbreakable Marks”), whatever the
 * font's own dash is like: at a font size {@code scale} times the text's, with {@code before} in front of the first and
 * {@code spacing} after each, in em of the text's size. Drawn so, the piece is as wide as its cell but for the spacing
 * after the last dash: {@code after} makes up for it.
 *
 * @param scale the font size, of the text's
 * @param before room before the first dash
 * @param spacing room after each dash, negative as the dashes overlap
 * @param after room after the last dash's spacing
 */
public record JoinedDash(double scale, double before, double spacing, double after) {

    /** White left at either end of the stroke, in em, so that it does not touch a neighbour. */
    private static final double CLEAR = 0.04;

    /** What the dashes overlap by, in em, so that no hairline shows between them. */
    private static final double OVERLAP = 0.02;

    /**
     * The way to draw it.
     *
     * @param count how many dashes there are
     * @param advance of one dash, in thousandths of the font size
     * @param inkStart where its stroke begins, in thousandths of the font size
     * @param inkEnd where its stroke ends
     */
    public static JoinedDash of(int count, double advance, double inkStart, double inkEnd) {
        double ink = (inkEnd - inkStart) / 1000;
        if (count < 1 || ink <= 0) {
            return new JoinedDash(1, 0, 1 - advance / 1000, 0);
        }
        double stroke = count - 2 * CLEAR + (count - 1) * OVERLAP;
        double scale = Math.max(1, stroke / (count * ink));
        double spacing = scale * (ink - advance / 1000) - OVERLAP;
        double drawn = count * scale * ink - (count - 1) * OVERLAP;
        double before = (count - drawn) / 2 - scale * inkStart / 1000;
        double after = count - before - count * (scale * advance / 1000 + spacing);
        return new JoinedDash(scale, before, spacing, after);
    }
}
