package io.github.huozi.image.svg;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as SVG and CSS write them. */
public final class SvgLength {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*([a-zA-Z%]*)\\s*");

    private SvgLength() {}

    /**
     * A length in CSS pixels.
     *
     * @param text with any unit; {@code em} and {@code ex} are those of 16 pixels
     * @param otherwise the answer for a percentage and for what is no length
     */
    public static double pixels(String text, double otherwise) {
        return pixels(text, otherwise, 16);
    }

    /**
     * A length in CSS pixels.
     *
     * @param em the font size in CSS pixels
     */
    static double pixels(String text, double otherwise, double em) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return otherwise;
        }
        double value = Double.parseDouble(length.group(1));
        return switch (length.group(2).toLowerCase(Locale.ROOT)) {
            case "", "px" -> value;
            case "pt" -> value * 4 / 3;
            case "pc" -> value * 16;
            case "in" -> value * 96;
            case "cm" -> value * 96 / 2.54;
            case "mm" -> value * 96 / 25.4;
            case "q" -> value * 96 / 101.6;
            case "em", "rem" -> value * em;
            case "ex", "ch" -> value * em / 2;
            default -> otherwise;
        };
    }
}
