package io.github.huozi.book.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of one kind are written, derived from the first one: 第一章, 第 1 讲, Part I, 附录 A.
 *
 * @param before the text before the number
 * @param style the style of the number
 * @param after the text after the number
 */
public record NumberForm(String before, Style style, String after) {

    /** The style of a number. */
    public enum Style {
        ARABIC,
        HAN,
        ROMAN,
        LETTER
    }

    private static final Pattern FIRST =
            Pattern.compile("[1１]|一|(?<![A-Za-z])I(?![A-Za-z])|(?<![A-Za-z])A(?![A-Za-z])");

    /** Parses a first number; empty if the text contains none, or more than one. */
    public static Optional<NumberForm> of(String first) {
        Matcher found = FIRST.matcher(first);
        if (!found.find()) {
            return Optional.empty();
        }
        Style style =
                switch (found.group()) {
                    case "一" -> Style.HAN;
                    case "I" -> Style.ROMAN;
                    case "A" -> Style.LETTER;
                    default -> Style.ARABIC;
                };
        NumberForm form = new NumberForm(first.substring(0, found.start()), style, first.substring(found.end()));
        return found.find() ? Optional.empty() : Optional.of(form);
    }

    /** Returns a number, from 1, with the text around it. */
    public String write(int number) {
        return before + number(number) + after;
    }

    /** Returns the number alone. */
    public String number(int number) {
        return switch (style) {
            case ARABIC -> Integer.toString(number);
            case HAN -> HanNumber.of(number);
            case ROMAN -> RomanNumber.of(number);
            case LETTER -> letter(number);
        };
    }

    private static String letter(int number) {
        return number <= 26
                ? String.valueOf((char) ('A' + number - 1))
                : letter((number - 1) / 26) + letter(1 + (number - 1) % 26);
    }
}
