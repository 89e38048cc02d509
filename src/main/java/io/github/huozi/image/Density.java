package io.github.huozi.image;

import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.Settings;

/**
 * How many pixels a picture is worth: so many for each inch that it takes on the printed page, which is also more than most
 * screens have.
 *
 * @param width of the text block, in points
 * @param height that a picture may have, in points
 * @param perInch pixels
 */
record Density(double width, double height, int perInch) {

    /** Keeps every pixel. */
    static final Density ALL = new Density(Double.MAX_VALUE, Double.MAX_VALUE, Integer.MAX_VALUE);

    private static final double POINTS_PER_INCH = 72;

    /** CSS Values 3, 6.2: 96 px are 72 pt. */
    private static final double POINTS_PER_PIXEL = 0.75;

    /** What is hardly too dense is not worth the loss. */
    private static final double LEAST_GAIN = 1.25;

    /** Of the text block's height: the rest is for the caption and a line of text. */
    private static final double HIGHEST = 0.75;

    static Density of(Settings settings) {
        PageSettings page = settings.pdf().page();
        return new Density(
                page.width().points()
                        - page.marginInner().points()
                        - page.marginOuter().points(),
                (page.height().points()
                                - page.marginTop().points()
                                - page.marginBottom().points())
                        * HIGHEST,
                settings.pictures().density());
    }

    /** What the sides of a picture are to be multiplied by; 1 when it is not over-large. */
    double scale(int pixelsWide, int pixelsHigh) {
        double points = Math.min(POINTS_PER_PIXEL, Math.min(width / pixelsWide, height / pixelsHigh));
        double dense = POINTS_PER_INCH / points;
        return dense > perInch * LEAST_GAIN ? perInch / dense : 1;
    }
}
