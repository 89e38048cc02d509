package io.github.huozi.cover;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour and what goes with it.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
record Accent(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Accent PAPER = new Accent(0xF6, 0xF1, 0xE6);
    private static final Accent INK = new Accent(0x22, 0x1E, 0x1A);

    /**
     * Reads a colour.
     *
     * @param otherwise the colour when none is given
     */
    static Accent of(String hex, String otherwise) {
        String colour = HEX.matcher(hex).matches() ? hex : otherwise;
        int value = Integer.parseInt(colour.substring(1), 16);
        return new Accent(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    /** So much of another colour mixed in. */
    private Accent mixed(Accent other, double share) {
        return new Accent(
                (int) Math.round(red + (other.red - red) * share),
                (int) Math.round(green + (other.green - green) * share),
                (int) Math.round(blue + (other.blue - blue) * share));
    }

    /** The colour itself where it is read well on paper, else as much darker as it needs. */
    Accent ink() {
        Accent ink = this;
        for (double share = 0.1; share <= 1 && ink.contrast(PAPER) < 4.5; share += 0.1) {
            ink = mixed(INK, share);
        }
        return ink;
    }

    /** A darker ground of the same kind. */
    Accent dark() {
        return mixed(INK, 0.45);
    }

    /** Hardly more than paper. */
    Accent pale() {
        return mixed(PAPER, 0.82);
    }

    /** What is read best upon it: paper or ink. */
    Accent text() {
        return contrast(PAPER) >= contrast(INK) ? PAPER : INK;
    }

    /** WCAG 2.2, contrast ratio. */
    double contrast(Accent other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** As CSS writes it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
