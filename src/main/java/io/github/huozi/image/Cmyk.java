package io.github.huozi.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Converts the four inks of a JPEG to screen colours. A PDF for archives with an RGB profile must not contain CMYK, and
 * many reading systems show it inverted. No ink profile is used: the colours are approximate.
 */
final class Cmyk {

    private Cmyk() {}

    static BufferedImage toRgb(Raster samples, JpegFile file) {
        BufferedImage image = new BufferedImage(samples.getWidth(), samples.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[4 * samples.getWidth()];
        for (int y = 0; y < samples.getHeight(); y++) {
            samples.getPixels(samples.getMinX(), samples.getMinY() + y, samples.getWidth(), 1, row);
            for (int x = 0; x < samples.getWidth(); x++) {
                image.setRGB(x, y, rgb(row, 4 * x, file));
            }
        }
        return image;
    }

    private static int rgb(int[] row, int at, JpegFile file) {
        double c = row[at];
        double m = row[at + 1];
        double y = row[at + 2];
        if (file.transformed()) {
            double luma = row[at];
            double cb = row[at + 1] - 128.0;
            double cr = row[at + 2] - 128.0;
            c = clamp(luma + 1.402 * cr);
            m = clamp(luma - 0.344136 * cb - 0.714136 * cr);
            y = clamp(luma + 1.772 * cb);
        }
        // In inverted files, 255 is no ink.
        double k = file.inverted() ? row[at + 3] : 255 - row[at + 3];
        double r = file.inverted() ? c : 255 - c;
        double g = file.inverted() ? m : 255 - m;
        double b = file.inverted() ? y : 255 - y;
        return channel(r, k) << 16 | channel(g, k) << 8 | channel(b, k);
    }

    private static int channel(double colour, double light) {
        return (int) Math.round(colour * light / 255);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(value, 255));
    }
}
