package io.github.huozi.book.language;

import java.util.Optional;

/** International standard book numbers, ISO 2108. */
public final class Isbn {

    private Isbn() {}

    /**
     * Returns the 13 digits of an ISBN.
     *
     * @param text the ISBN, with or without hyphens; one of ten digits is converted to thirteen
     * @return the digits; empty if their number or the check digit is wrong
     */
    public static Optional<String> parse(String text) {
        String digits = digits(text);
        if (digits.matches("97[89][0-9]{10}") && digits.equals(digits.substring(0, 12) + check13(digits))) {
            return Optional.of(digits);
        }
        if (digits.matches("[0-9]{9}[0-9Xx]") && sum10(digits) % 11 == 0) {
            String first = "978" + digits.substring(0, 9);
            return Optional.of(first + check13(first));
        }
        return Optional.empty();
    }

    /**
     * Returns an ISBN with its check digit corrected.
     *
     * @param text an ISBN as for {@link #parse}, with a wrong check digit
     * @return the ISBN with its hyphens; empty if the number of digits is wrong too
     */
    public static Optional<String> corrected(String text) {
        String digits = digits(text);
        String right;
        if (digits.matches("97[89][0-9]{10}")) {
            right = String.valueOf(check13(digits));
        } else if (digits.matches("[0-9]{9}[0-9Xx]")) {
            int check = (11 - sum10(digits.substring(0, 9) + "0") % 11) % 11;
            right = check == 10 ? "X" : String.valueOf(check);
        } else {
            return Optional.empty();
        }
        String written = text.strip();
        return Optional.of(written.substring(0, written.length() - 1) + right);
    }

    private static String digits(String text) {
        return text.replaceAll("(?i)^(urn:)?isbn[: ]*", "").replaceAll("[-\\s]", "");
    }

    private static int check13(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }

    private static int sum10(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            char c = digits.charAt(i);
            sum += (c == 'X' || c == 'x' ? 10 : c - '0') * (10 - i);
        }
        return sum;
    }
}
