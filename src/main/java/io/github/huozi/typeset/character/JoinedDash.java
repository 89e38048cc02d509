package io.github.huozi.typeset.character;

/**
 * The way to draw two em dashes as one stroke of two em (CLREQ, “Prohibition Rules for Unbreakable Marks”), whatever
 * the shape of the font's own dash: at a font size {@code scale} times that of the text, with {@code before} before the
 * first and {@code spacing} after each, in em of the text's size. The piece is then as wide as its cell except for the
 * spacing after the last dash, which {@code after} compensates.
 *
 * @param scale the font size relative to that of the text
 * @param before the space before the first dash
 * @param spacing the space after each dash, negative as the dashes overlap
 * @param after the space after the spacing of the last dash
 */
public record JoinedDash(double scale, double before, double spacing, double after) {

    /** White left at either end of the stroke, in em, so that it does not touch a neighbour. */
    private static final double CLEAR = 0.04;

    /** The overlap of the dashes, in em, so that no hairline shows between them. */
    private static final double OVERLAP = 0.02;

    /**
     * Computes how to draw a dash.
     *
     * @param count the number of em dashes
     * @param advance the advance of one dash, in thousandths of the font size
     * @param inkStart the start of its stroke, in thousandths of the font size
     * @param inkEnd the end of its stroke, in thousandths of the font size
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
