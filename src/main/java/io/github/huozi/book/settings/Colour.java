package io.github.huozi.book.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An sRGB colour.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);
    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int STEPS = 20;

    /**
     * {@return the colour written as hexadecimal; empty for any other text}
     *
     * @param hex {@code #rrggbb}
     */
    public static Optional<Colour> of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(new Colour(value >> 16, value >> 8 & 0xFF, value & 0xFF));
    }

    /**
     * {@return this colour with another mixed in}
     *
     * @param other the other colour
     * @param share the share of the other colour, from 0 to 1
     */
    public Colour mixed(Colour other, double share) {
        return new Colour(
                (int) Math.round(red + (other.red - red) * share),
                (int) Math.round(green + (other.green - green) * share),
                (int) Math.round(blue + (other.blue - blue) * share));
    }

    /**
     * {@return this colour if it is readable on a background, otherwise mixed with as much of another as necessary}
     *
     * @param ground the background
     * @param towards the colour to mix in
     * @param contrast the sufficient contrast ratio
     */
    public Colour readable(Colour ground, Colour towards, double contrast) {
        Colour now = this;
        for (int step = 1; step <= STEPS && now.contrast(ground) < contrast; step++) {
            now = mixed(towards, (double) step / STEPS);
        }
        return now;
    }

    /**
     * {@return the contrast ratio of WCAG 2.2, from 1 to 21}
     *
     * @param other the other colour
     */
    public double contrast(Colour other) {
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

    /** Returns the colour in CSS notation. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
