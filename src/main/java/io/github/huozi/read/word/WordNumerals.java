package io.github.huozi.read.word;

import java.util.Locale;

/** Formats numbers of lists and headings (17.18.59). */
final class WordNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private WordNumerals() {}

    static String write(String format, int number) {
        return switch (format) {
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? Character.toString(0x2460 + number - 1) : "" + number;
            case "decimalEnclosedParen" ->
                number >= 1 && number <= 20 ? Character.toString(0x2474 + number - 1) : "" + number;
            case "decimalEnclosedFullstop" ->
                number >= 1 && number <= 20 ? Character.toString(0x2488 + number - 1) : "" + number;
            case "ideographEnclosedCircle" ->
                number >= 1 && number <= 10 ? Character.toString(0x3280 + number - 1) : "" + number;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> counted(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counted(number, LEGAL, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "ideographTraditional" -> of(STEMS, number);
            case "ideographZodiac" -> of(BRANCHES, number);
            case "none", "bullet" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String of(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : "" + number;
    }

    private static String roman(int number) {
        StringBuilder written = new StringBuilder();
        int left = number > 0 && number < 4000 ? number : 0;
        for (int at = 0; at < VALUES.length; at++) {
            while (left >= VALUES[at]) {
                written.append(ROMAN[at]);
                left -= VALUES[at];
            }
        }
        return written.isEmpty() ? "" + number : written.toString();
    }

    /** After z come aa, bb and so on. */
    private static String letter(int number) {
        if (number < 1) {
            return "" + number;
        }
        return Character.toString('a' + (number - 1) % 26).repeat(Math.min(20, (number - 1) / 26 + 1));
    }

    private static String fullWidth(int number) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> written.append(c == '-' ? '－' : (char) (c - '0' + '０')));
        return written.toString();
    }

    private static String digits(int number) {
        StringBuilder written = new StringBuilder();
        Integer.toString(Math.abs(number))
                .chars()
                .forEach(c -> written.append(c == '0' ? '〇' : DIGITS.charAt(c - '0')));
        return written.toString();
    }

    private static String counted(int number, String signs, String units) {
        if (number < 1 || number > 9999) {
            return "" + number;
        }
        String digits = Integer.toString(number);
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            int unit = digits.length() - 1 - at;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap && !written.isEmpty()) {
                written.append('零');
            }
            gap = false;
            boolean bare = digit == 1 && unit == 1 && at == 0;
            written.append(bare ? "" : signs.charAt(digit)).append(unit == 0 ? "" : units.charAt(unit - 1));
        }
        return written.toString();
    }
}
