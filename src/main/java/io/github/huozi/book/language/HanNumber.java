package io.github.huozi.book.language;

/** Whole numbers from 0 to 999 in Han characters. */
public final class HanNumber {

    /** The pattern of a number. */
    public static final String PATTERN = "[〇零一二三四五六七八九十百千两]{1,9}";

    private static final String DIGITS = "零一二三四五六七八九";

    private HanNumber() {}

    /** Returns a number in words; from 1000 on, in digits. */
    public static String of(int number) {
        if (number > 999) {
            return " " + number + " ";
        }
        StringBuilder text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append("百");
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append("十");
        } else if (hundreds > 0 && ones > 0) {
            text.append("零");
        }
        return ones > 0 ? text.append(DIGITS.charAt(ones)).toString() : text.toString();
    }

    /** Returns the value of a number: 二十三 and 二三 are 23. */
    public static int value(String words) {
        int whole = 0;
        int digit = 0;
        boolean counted = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit > 0) {
                whole += Math.max(1, digit) * unit;
                digit = 0;
                counted = true;
            } else {
                int value = c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
                digit = counted ? value : digit * 10 + value;
            }
        }
        return whole + digit;
    }
}
