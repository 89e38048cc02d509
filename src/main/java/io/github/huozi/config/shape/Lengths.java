package io.github.huozi.config.shape;

import io.github.huozi.book.settings.Length;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses lengths and page sizes as people write them. */
public final class Lengths {

    private static final String NUMBER = "([0-9]{1,5}(?:\\.[0-9]{1,4})?)\\s*(mm|cm|in|pt)?";
    private static final Pattern LENGTH = Pattern.compile(NUMBER);
    private static final Pattern PAGE = Pattern.compile(NUMBER + "\\s*[x×*X\\s]\\s*" + NUMBER);

    /** Trimmed pages by name: 16k and 32k of the 787 mm × 1092 mm sheet, the others of ISO 216 and ANSI. */
    private static final Map<String, Page> NAMED = named();

    private Lengths() {}

    /** The width and height of a page. */
    public record Page(Length width, Length height) {}

    private static Map<String, Page> named() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("16k", new Page(Length.mm(185), Length.mm(260)));
        pages.put("32k", new Page(Length.mm(130), Length.mm(184)));
        pages.put("A4", new Page(Length.mm(210), Length.mm(297)));
        pages.put("A5", new Page(Length.mm(148), Length.mm(210)));
        pages.put("B5", new Page(Length.mm(176), Length.mm(250)));
        pages.put("Letter", new Page(Length.inch(8.5), Length.inch(11)));
        return pages;
    }

    /** Returns the names of page sizes. */
    public static java.util.Set<String> pageNames() {
        return NAMED.keySet();
    }

    /**
     * Parses a length.
     *
     * @param bare converts a number without a unit
     */
    public static Optional<Length> length(String text, DoubleFunction<Length> bare) {
        Matcher matcher = LENGTH.matcher(text);
        return matcher.matches() ? Optional.of(of(matcher.group(1), matcher.group(2), bare)) : Optional.empty();
    }

    private static Length of(String number, @Nullable String unit, DoubleFunction<Length> bare) {
        double value = Double.parseDouble(number);
        return switch (unit == null ? "" : unit) {
            case "mm" -> Length.mm(value);
            case "cm" -> Length.mm(value * 10);
            case "in" -> Length.inch(value);
            case "pt" -> Length.pt(value);
            default -> bare.apply(value);
        };
    }

    /** Parses a page: a name, or width and height, in millimetres if no unit is given. From 50 mm to 1000 mm. */
    public static Optional<Page> page(String text) {
        for (Map.Entry<String, Page> entry : NAMED.entrySet()) {
            if (entry.getKey().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                return Optional.of(entry.getValue());
            }
        }
        Matcher matcher = PAGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        // In `17 x 24cm`, the unit at the end applies to both.
        @Nullable String unit = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
        Page page =
                new Page(of(matcher.group(1), unit, Length::mm), of(matcher.group(3), matcher.group(4), Length::mm));
        return Optional.of(page).filter(p -> fits(p.width()) && fits(p.height()));
    }

    private static boolean fits(Length side) {
        return side.millimetres() >= 50 && side.millimetres() <= 1000;
    }
}
