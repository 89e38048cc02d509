package io.github.huozi.read.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker that Word draws before a list item.
 *
 * @param style the {@code ol/@type}: {@code 1}, {@code a}, {@code A}, {@code i} or {@code I}; empty for a bullet
 * @param value the number; 0 for a bullet
 */
record WordMarker(String style, int value) {

    /**
     * The last number of {@code 2.1.}, a letter, or a Roman number; with punctuation, as it might otherwise be a Wingdings
     * bullet.
     */
    private static final Pattern NUMBER =
            Pattern.compile("[（(]?(?:\\d+\\.)*(?:(\\d{1,6})|([a-zA-Z])|([ivxlIVXL]{1,8}))[.、．)）:：]?");

    private static final Pattern WITH_MARK = Pattern.compile(".*[.、．)）:：]|[\\d.]+");

    /** Numbers that HTML lists do not support: they stay text. */
    private static final Pattern WORDS =
            Pattern.compile("[（(]?(?:第?[〇零一二三四五六七八九十百]+[章节条款项步]?|[甲乙丙丁戊己庚辛壬癸])[.、．)）:：]?|[①-⒛㈠-㊿]");

    private static final String ROMAN = "ivxlc";
    private static final int[] WORTH = {1, 5, 10, 50, 100};

    private static final WordMarker BULLET = new WordMarker("", 0);

    /**
     * Reads a marker.
     *
     * @return the marker; empty when it has to stay text
     */
    static Optional<WordMarker> of(String text) {
        String marker = text.strip();
        if (WORDS.matcher(marker).matches()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(marker);
        if (!number.matches() || !WITH_MARK.matcher(marker).matches()) {
            return Optional.of(BULLET);
        }
        if (number.group(1) != null) {
            return Optional.of(new WordMarker("1", Integer.parseInt(number.group(1))));
        }
        String letters = number.group(2) == null ? number.group(3) : number.group(2);
        String lower = letters.toLowerCase(Locale.ROOT);
        boolean capital = !lower.equals(letters);
        if (lower.length() == 1 && !lower.equals("i")) {
            return Optional.of(new WordMarker(capital ? "A" : "a", lower.charAt(0) - 'a' + 1));
        }
        return Optional.of(new WordMarker(capital ? "I" : "i", roman(lower)));
    }

    /**
     * Interprets this marker in a list of a style: {@code i} is the ninth letter in a list of letters, and {@code v} is
     * five in a Roman one.
     */
    WordMarker in(String list) {
        if (style.equalsIgnoreCase("i") && list.equalsIgnoreCase("a") && value == 1) {
            return new WordMarker(list, 'i' - 'a' + 1);
        }
        int letter = value - 1 + 'a';
        if (style.equalsIgnoreCase("a") && list.equalsIgnoreCase("i") && ROMAN.indexOf(letter) >= 0) {
            return new WordMarker(list, roman(Character.toString(letter)));
        }
        return this;
    }

    boolean isBullet() {
        return style.isEmpty();
    }

    private static int roman(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int worth = WORTH[ROMAN.indexOf(number.charAt(i))];
            boolean before = i + 1 < number.length() && worth < WORTH[ROMAN.indexOf(number.charAt(i + 1))];
            sum += before ? -worth : worth;
        }
        return sum;
    }
}
