package io.github.huozi.outline.name;

import java.util.Locale;

/** Numbers as titles write them. */
public final class Numerals {

    /** A regular expression for a numeral in any form in which chapters of novels are counted. */
    public static final String ANY = "(?:[0-9０-９]{1,6}|[零〇○Ｏ一二三四五六七八九十百千万萬两兩廿卅卌壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]{1,16})";

    private static final String VARIANTS = "○Ｏ兩萬壹贰貳叁參肆伍陆陸柒捌玖拾佰仟";
    private static final String USUAL = "〇〇两万一二二三三四五六六七八九十百千";

    /** A regular expression for a Chinese numeral. */
    static final String CHINESE = "[零〇一二两三四五六七八九十百千]+";

    /** Counters that are not numbers; each group starts at a multiple of ten. */
    private static final String COUNTERS = "上中下_______甲乙丙丁戊己庚辛壬癸";

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /**
     * The value of a numeral in ASCII digits, full-width digits, Roman letters or Chinese.
     *
     * @return {@link Long#MAX_VALUE} when it is absurdly large
     */
    public static long value(String numeral) {
        return plain(usual(numeral));
    }

    /** The numeral with 廿 and the signs of bank notes written as everybody does. */
    private static String usual(String numeral) {
        StringBuilder usual = new StringBuilder(numeral.length() + 1);
        for (int at = 0; at < numeral.length(); at++) {
            char c = numeral.charAt(at);
            int variant = VARIANTS.indexOf(c);
            switch (c) {
                case '廿' -> usual.append("二十");
                case '卅' -> usual.append("三十");
                case '卌' -> usual.append("四十");
                default -> usual.append(variant < 0 ? c : USUAL.charAt(variant));
            }
        }
        return usual.toString();
    }

    private static long plain(String numeral) {
        String digits = numeral.chars()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int counter = COUNTERS.indexOf(numeral.charAt(0));
        if (numeral.length() == 1 && counter >= 0) {
            return counter % 10 + 1L;
        }
        if (numeral.matches("(?i)[ivxlc]+")) {
            return roman(numeral.toUpperCase(Locale.ROOT));
        }
        if (digits.matches("[0-9]+")) {
            String plain = digits.replaceFirst("^0+(?=.)", "");
            return plain.length() > 15 ? Long.MAX_VALUE : Long.parseLong(plain);
        }
        return numeral.matches("[零〇一二三四五六七八九]{2,}") ? digitByDigit(numeral) : chinese(numeral);
    }

    /** Reads 一〇二四 like 1024. */
    private static long digitByDigit(String numeral) {
        long value = 0;
        for (char c : numeral.substring(0, Math.min(15, numeral.length())).toCharArray()) {
            value = value * 10 + digit(c);
        }
        return value;
    }

    private static long chinese(String numeral) {
        long sum = 0;
        long digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (c == '万') {
                sum = (sum + digit) * 10_000;
                digit = 0;
                continue;
            }
            long unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit == 0) {
                digit = digit(c);
            } else {
                sum += Math.max(1, digit) * unit;
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static long roman(String numeral) {
        long value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int one = letter(numeral.charAt(i));
            boolean before = i + 1 < numeral.length() && letter(numeral.charAt(i + 1)) > one;
            value += before ? -one : one;
        }
        return value;
    }

    private static int letter(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }

    private static int digit(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
