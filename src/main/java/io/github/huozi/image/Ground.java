package io.github.huozi.image;

import java.awt.image.BufferedImage;

/**
 * Whether a picture needs white paper under it: one that is partly transparent, with dark strokes that a dark page would
 * swallow.
 */
final class Ground {

    /** Of 255; what covers less lets the page through. */
    private static final int SEEN = 128;

    /** Of 255; what is darker is hardly seen on a black page. */
    private static final int DARK = 110;

    /** Of all pixels: fewer may be the rounded corners of a screen. */
    private static final double LEAST_CLEAR = 0.02;

    /** Of those that are seen. */
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
