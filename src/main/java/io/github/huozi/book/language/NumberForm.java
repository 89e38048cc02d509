package io.github.huozi.book.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of one kind are written, told by how the first one is: 第一章, 第 1 讲, Part I, 附录 A.
 *
 * @param before what stands before the number
 * @param style of the number
 * @param after what stands behind it
 */
public record NumberForm(String before, Style style, String after) {

    /** How a number is written. */
    public enum Style {
        ARABIC,
        HAN,
        ROMAN,
        LETTER
    }

    private static final Pattern FIRST =
            Pattern.compile("[1１]|一|(?<![A-Za-z])I(?![A-Za-z])|(?<![A-Za-z])A(?![A-Za-z])");

    /** Reads a first number; nothing when there is none in it, or more than one. */
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

    /** A number, from 1, with what stands around it. */
    public String write(int number) {
        return before + number(number) + after;
    }

    /** The number alone. */
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
