package io.github.huozi.image;

import io.github.huozi.book.control.BuildControl;
import java.awt.image.BufferedImage;

/**
 * Shrinks a picture: each new pixel is the mean of those that it covers, weighted by area. Uses plain arithmetic, so that
 * the same picture gives the same bytes on every machine.
 */
final class Scaler {

    private static final int CHANNELS = 4;
    private static final int OPAQUE = 255;

    private Scaler() {}

    /**
     * Returns the smaller picture.
     *
     * @param scale the factor for the sides; below 1
     * @param control cancels it between two rows
     */
    static BufferedImage scale(BufferedImage image, double scale, BuildControl control) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage small =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        double down = (double) image.getHeight() / height;
        double area = down * image.getWidth() / width;
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < height; y++) {
            control.check();
            double top = y * down;
            double bottom = Math.min(image.getHeight(), top + down);
            float[] sums = new float[CHANNELS * width];
            for (int from = (int) top; from < bottom; from++) {
                image.getRGB(0, from, row.length, 1, row, 0, row.length);
                double covered = Math.min(from + 1.0, bottom) - Math.max(from, top);
                add(row, (float) covered, sums, width);
            }
            for (int x = 0; x < width; x++) {
                small.setRGB(x, y, pixel(sums, CHANNELS * x, area));
            }
        }
        return small;
    }

    /** Adds a row of the large picture; transparent pixels add no colour. */
    private static void add(int[] row, float covered, float[] sums, int width) {
        double across = (double) row.length / width;
        for (int x = 0; x < width; x++) {
            double left = x * across;
            double right = Math.min(row.length, left + across);
            for (int from = (int) left; from < right; from++) {
                float share = (float) (Math.min(from + 1.0, right) - Math.max(from, left)) * covered;
                int argb = row[from];
                float alpha = (argb >>> 24) * share;
                int at = CHANNELS * x;
                sums[at] += alpha;
                sums[at + 1] += (argb >> 16 & 0xFF) * alpha;
                sums[at + 2] += (argb >> 8 & 0xFF) * alpha;
                sums[at + 3] += (argb & 0xFF) * alpha;
            }
        }
    }

    private static int pixel(float[] sums, int at, double area) {
        float alpha = sums[at];
        if (alpha <= 0) {
            return 0;
        }
        int red = Math.round(sums[at + 1] / alpha);
        int green = Math.round(sums[at + 2] / alpha);
        int blue = Math.round(sums[at + 3] / alpha);
        int opacity = (int) Math.min(OPAQUE, Math.round(alpha / area));
        return opacity << 24 | red << 16 | green << 8 | blue;
    }
}
