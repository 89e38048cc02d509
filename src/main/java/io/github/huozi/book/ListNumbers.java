package io.github.huozi.book;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The numbers of an ordered list: HTML, 4.4.5 and 4.4.8. Style sheets leave room for two digits; a list with longer numbers has
 * a class that gives their length.
 *
 * @hidden
 */
public final class ListNumbers {

    /** The prefix of the class, followed by the number of digits of the longest number: {@code figures-3}. */
    public static final String CLASS = "figures-";

    private static final int USUAL = 2;
    private static final int MOST = 16;
    private static final int LETTERS = 26;
    private static final int HIGHEST_ROMAN = 3999;

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> ROMANS =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

    private ListNumbers() {}

    /**
     * Adds the class to a list with long numbers, and {@code value} attributes to one that counts down: engines and reading
     * systems without support for {@code reversed} do support {@code value}.
     */
    public static void settle(Element list) {
        List<Element> items = list.children().stream()
                .filter(item -> item.normalName().equals("li"))
                .toList();
        boolean down = list.hasAttr("reversed");
        int number = number(list.attr("start"), down ? items.size() : 1);
        double longest = 0;
        for (Element item : items) {
            number = number(item.attr("value"), number);
            if (down) {
                item.attr("value", Integer.toString(number));
            }
            if (!item.hasClass("task")) {
                longest = Math.max(longest, figures(text(number, list.attr("type"))));
            }
            number += down ? -1 : 1;
        }
        int figures = (int) Math.ceil(longest);
        if (figures > USUAL) {
            list.addClass(CLASS + Math.min(figures, MOST));
        }
    }

    private static int number(String text, int otherwise) {
        return text.matches("-?[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String text(int number, String type) {
        return switch (type) {
            case "a" -> number > 0 ? letters(number) : Integer.toString(number);
            case "A" -> number > 0 ? letters(number).toUpperCase(Locale.ROOT) : Integer.toString(number);
            case "i" -> isRoman(number) ? roman(number) : Integer.toString(number);
            case "I" -> isRoman(number) ? roman(number).toUpperCase(Locale.ROOT) : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    private static boolean isRoman(int number) {
        return number > 0 && number <= HIGHEST_ROMAN;
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                roman.append(ROMANS.get(i));
            }
        }
        return roman.toString();
    }

    /** Returns the approximate width of a text, in digits. */
    private static double figures(String text) {
        return text.chars()
                .mapToDouble(c -> switch (c) {
                    case 'i', 'j', 'l', 'I' -> 0.7;
                    case 'm', 'w', 'M', 'W' -> 1.7;
                    default -> Character.isUpperCase(c) ? 1.3 : 1;
                })
                .sum();
    }
}
