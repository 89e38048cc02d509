package io.github.huozi.image;

import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.Settings;

/**
 * The useful resolution of a picture: a number of pixels per inch on the printed page, which exceeds that of most screens.
 *
 * @param width the width of the text block, in points
 * @param height the maximum height of a picture, in points
 * @param perInch the pixels per inch
 */
record Density(double width, double height, int perInch) {

    /** Keeps every pixel. */
    static final Density ALL = new Density(Double.MAX_VALUE, Double.MAX_VALUE, Integer.MAX_VALUE);

    private static final double POINTS_PER_INCH = 72;

    /** CSS Values 3, 6.2: 96 px are 72 pt. */
    private static final double POINTS_PER_PIXEL = 0.75;

    /** A slight excess is not worth the loss. */
    private static final double LEAST_GAIN = 1.25;

    /** The share of the text block's height; the rest is for the caption and a line of text. */
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

    /** Returns the factor for the sides of a picture; 1 when it is not too large. */
    double scale(int pixelsWide, int pixelsHigh) {
        double points = Math.min(POINTS_PER_PIXEL, Math.min(width / pixelsWide, height / pixelsHigh));
        double dense = POINTS_PER_INCH / points;
        return dense > perInch * LEAST_GAIN ? perInch / dense : 1;
    }
}
