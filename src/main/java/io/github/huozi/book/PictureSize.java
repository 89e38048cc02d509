package io.github.huozi.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The size that an author has specified for a picture: its width or its height, which determines the other. Content stores it
 * in {@code style}, such as {@code width: 60%} or {@code width: auto; height: 2em}.
 *
 * @param side the specified side
 * @param number the number, greater than 0
 * @param unit its unit
 * @hidden
 */
public record PictureSize(Side side, BigDecimal number, Unit unit) {

    /** The side that is measured. */
    public enum Side {
        WIDTH("width"),
        HEIGHT("height");

        private final String property;

        Side(String property) {
            this.property = property;
        }
    }

    /** The unit of the measure. */
    public enum Unit {
        /** Percent of the available width. */
        PERCENT("%"),
        /** CSS pixels, 96 per inch. */
        PIXEL("px"),
        /** The font size around the picture. */
        EM("em");

        private final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }
    }

    private static final Pattern LENGTH =
            Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{0,6})?|\\.[0-9]{1,6})\\s*(%|px|em|rem|pt|pc|in|cm|mm|)");

    private static final Pattern STYLE = Pattern.compile("(?:^|;)\\s*(width|height)\\s*:\\s*([0-9.]+\\s*(?:%|[a-z]+))");

    /**
     * Parses a length in CSS or HTML; a number without a unit is in pixels, and absolute units are converted to pixels.
     *
     * @return the size; empty if the text is not a length or is 0, and for a percentage of an unknown height
     */
    public static Optional<PictureSize> parse(Side side, String text) {
        Matcher length = LENGTH.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!length.matches()) {
            return Optional.empty();
        }
        double factor =
                switch (length.group(2)) {
                    case "pt" -> 96 / 72.0;
                    case "pc" -> 16;
                    case "in" -> 96;
                    case "cm" -> 96 / 2.54;
                    case "mm" -> 96 / 25.4;
                    default -> 1;
                };
        Unit unit =
                switch (length.group(2)) {
                    case "%" -> Unit.PERCENT;
                    case "em", "rem" -> Unit.EM;
                    default -> Unit.PIXEL;
                };
        BigDecimal number = new BigDecimal(length.group(1))
                .multiply(BigDecimal.valueOf(factor))
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        boolean unknown = unit == Unit.PERCENT && side == Side.HEIGHT;
        return number.signum() > 0 && !unknown ? Optional.of(new PictureSize(side, number, unit)) : Optional.empty();
    }

    /** Returns the size in the {@code style} of a picture; its width if it specifies both. */
    public static Optional<PictureSize> of(Element picture) {
        Matcher style = STYLE.matcher(picture.attr("style").toLowerCase(Locale.ROOT));
        Optional<PictureSize> height = Optional.empty();
        while (style.find()) {
            if (style.group(1).equals("width")) {
                Optional<PictureSize> width = parse(Side.WIDTH, style.group(2));
                if (width.isPresent()) {
                    return width;
                }
            } else {
                height = parse(Side.HEIGHT, style.group(2));
            }
        }
        return height;
    }

    /** Returns the scale of a picture: pixels of the page per pixel of the picture. */
    public double scale(Asset asset, Surroundings around) {
        double pixels = number.doubleValue()
                * switch (unit) {
                    case PERCENT -> around.room() / 100;
                    case PIXEL -> 1;
                    case EM -> around.em();
                };
        return pixels / (side == Side.WIDTH ? asset.width() : asset.height());
    }

    /**
     * Where a picture is placed.
     *
     * @param room the available width, in CSS pixels
     * @param em the font size, in CSS pixels
     */
    public record Surroundings(double room, double em) {}

    /** Returns the CSS; the other side follows from a style sheet or an attribute. */
    public String css() {
        String other = side == Side.WIDTH ? "" : "width: auto; ";
        return other + side.property + ": " + number.toPlainString() + unit.symbol;
    }
}
