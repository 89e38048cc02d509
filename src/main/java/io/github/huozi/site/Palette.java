package io.github.huozi.site;

import java.util.Locale;
import java.util.regex.Pattern;

/** The accent colour of a book in shades that can be read on our paper, by day and by night (WCAG 2.2, 1.4.3). */
final class Palette {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int DAY = 0xF4F0E8;
    private static final int NIGHT = 0x25231F;
    private static final double ENOUGH = 4.8;

    private Palette() {}

    /**
     * Rules that set the accent; none when the book has no colour of its own.
     *
     * @param accent {@code #rrggbb}, or empty
     */
    static String css(String accent) {
        if (!COLOUR.matcher(accent).matches()) {
            return "";
        }
        int colour = Integer.parseInt(accent.substring(1), 16);
        String day = hex(readable(colour, DAY, 0x000000));
        String night = hex(readable(colour, NIGHT, 0xFFFFFF));
        return ":root{--accent-day:%s;--accent-night:%s}\n".formatted(day, night);
    }

    /** The colour, mixed with another until it stands out from its ground. */
    private static int readable(int colour, int ground, int towards) {
        int now = colour;
        for (int step = 1; step <= 20 && contrast(now, ground) < ENOUGH; step++) {
            now = mix(colour, towards, step / 20.0);
        }
        return now;
    }

    private static int mix(int one, int other, double part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = (one >> shift) & 0xFF;
            int b = (other >> shift) & 0xFF;
            mixed = (mixed << 8) | (int) Math.round(a + (b - a) * part);
        }
        return mixed;
    }

    /** The contrast ratio of WCAG 2.2. */
    static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear((colour >> 16) & 0xFF)
                + 0.7152 * linear((colour >> 8) & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }
}
