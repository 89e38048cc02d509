package io.github.huozi.image;

import java.awt.image.BufferedImage;

/**
 * Decides whether a picture needs a white background: if it is partly transparent, with dark strokes that would vanish on a
 * dark page.
 */
final class Ground {

    /** Alpha out of 255; pixels below it count as transparent. */
    private static final int SEEN = 128;

    /** Luma out of 255; darker pixels are hardly visible on a black page. */
    private static final int DARK = 110;

    /** Share of all pixels; fewer may be the rounded corners of a screenshot. */
    private static final double LEAST_CLEAR = 0.02;

    /** Share of the visible pixels. */
    private static final double LEAST_DARK = 0.03;

    private Ground() {}

    static boolean isNeeded(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        long clear = 0;
        long dark = 0;
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int argb : row) {
                if (argb >>> 24 < SEEN) {
                    clear++;
                } else if (luma(argb) < DARK) {
                    dark++;
                }
            }
        }
        long all = (long) image.getWidth() * image.getHeight();
        return clear > all * LEAST_CLEAR && dark > (all - clear) * LEAST_DARK;
    }

    /** Rec. 601. */
    private static double luma(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }
}
