package io.github.huozi.image.svg;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses lengths of SVG and CSS. */
public final class SvgLength {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*([a-zA-Z%]*)\\s*");

    private SvgLength() {}

    /**
     * Returns a length in CSS pixels.
     *
     * @param text the length with any unit; {@code em} and {@code ex} assume 16 pixels
     * @param otherwise the result for a percentage and for anything that is not a length
     */
    public static double pixels(String text, double otherwise) {
        return pixels(text, otherwise, 16);
    }

    /**
     * Returns a length in CSS pixels.
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
