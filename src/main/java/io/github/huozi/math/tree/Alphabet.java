package io.github.huozi.math.tree;

/**
 * The alphabet of a letter or a digit: TeX's {@code \mathbf} and similar. Unicode has a code point for each of these
 * letters in Mathematical Alphanumeric Symbols, with 24 exceptions in Letterlike Symbols.
 */
public enum Alphabet {
    /** As in the source, in text style; MathML's {@code normal}. */
    UPRIGHT(0, 0, 0, 0, 0),
    BOLD(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8, 0x1D6C2),
    ITALIC(0x1D434, 0x1D44E, 0, 0x1D6E2, 0x1D6FC),
    BOLD_ITALIC(0x1D468, 0x1D482, 0, 0x1D71C, 0x1D736),
    SCRIPT(0x1D49C, 0x1D4B6, 0, 0, 0),
    BOLD_SCRIPT(0x1D4D0, 0x1D4EA, 0, 0, 0),
    FRAKTUR(0x1D504, 0x1D51E, 0, 0, 0),
    BOLD_FRAKTUR(0x1D56C, 0x1D586, 0, 0, 0),
    DOUBLE_STRUCK(0x1D538, 0x1D552, 0x1D7D8, 0, 0),
    SANS(0x1D5A0, 0x1D5BA, 0x1D7E2, 0, 0),
    SANS_BOLD(0x1D5D4, 0x1D5EE, 0x1D7EC, 0x1D756, 0x1D770),
    SANS_ITALIC(0x1D608, 0x1D622, 0, 0, 0),
    SANS_BOLD_ITALIC(0x1D63C, 0x1D656, 0, 0x1D790, 0x1D7AA),
    MONOSPACE(0x1D670, 0x1D68A, 0x1D7F6, 0, 0);

    /** Greek letters that follow omega in each Greek alphabet of the block, in its order. */
    private static final String AFTER_OMEGA = "∂ϵϑϰϕϱϖ";

    private static final int GREEK_SMALL = 25;

    private final int capital;
    private final int small;
    private final int digit;
    private final int greekCapital;
    private final int greekSmall;

    Alphabet(int capital, int small, int digit, int greekCapital, int greekSmall) {
        this.capital = capital;
        this.small = small;
        this.digit = digit;
        this.greekCapital = greekCapital;
        this.greekSmall = greekSmall;
    }

    /** Returns a text in this alphabet. Characters missing from the alphabet stay unchanged. */
    public String letters(String text) {
        if (this == UPRIGHT) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() * 2);
        text.codePoints().map(this::letter).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether a character has a separate form in this alphabet. */
    public boolean has(int character) {
        return this != UPRIGHT && letter(character) != character;
    }

    private int letter(int c) {
        if (c >= 'A' && c <= 'Z') {
            return exception(shifted(capital, c - 'A', c), c);
        }
        if (c >= 'a' && c <= 'z') {
            return exception(shifted(small, c - 'a', c), c);
        }
        if (c >= '0' && c <= '9') {
            return shifted(digit, c - '0', c);
        }
        return c < 0x131 ? c : greek(c);
    }

    private int greek(int c) {
        if (c >= 0x391 && c <= 0x3A9) {
            return shifted(greekCapital, c - 0x391, c);
        }
        if (c >= 0x3B1 && c <= 0x3C9) {
            return shifted(greekSmall, c - 0x3B1, c);
        }
        int after = AFTER_OMEGA.indexOf(c);
        if (after >= 0) {
            return shifted(greekSmall, GREEK_SMALL + after, c);
        }
        return switch (c) {
            case 0x3F4 -> shifted(greekCapital, 17, c);
            case 0x2207 -> shifted(greekCapital, GREEK_SMALL, c);
            case 0x131 -> this == ITALIC || this == BOLD_ITALIC ? 0x1D6A4 : c;
            case 0x237 -> this == ITALIC || this == BOLD_ITALIC ? 0x1D6A5 : c;
            default -> c;
        };
    }

    private static int shifted(int first, int by, int character) {
        return first == 0 ? character : first + by;
    }

    /** Letters that Unicode had before the block keep their code points: The Unicode Standard, table 22-3. */
    private int exception(int letter, int c) {
        return switch (letter) {
            case 0x1D455 -> 0x210E;
            case 0x1D49D -> 0x212C;
            case 0x1D4A0, 0x1D4A1 -> 0x2130 + (c - 'E');
            case 0x1D4A3 -> 0x210B;
            case 0x1D4A4 -> 0x2110;
            case 0x1D4A7 -> 0x2112;
            case 0x1D4A8 -> 0x2133;
            case 0x1D4AD -> 0x211B;
            case 0x1D4BA -> 0x212F;
            case 0x1D4BC -> 0x210A;
            case 0x1D4C4 -> 0x2134;
            case 0x1D506 -> 0x212D;
            case 0x1D50B -> 0x210C;
            case 0x1D50C -> 0x2111;
            case 0x1D515 -> 0x211C;
            case 0x1D51D -> 0x2128;
            case 0x1D53A -> 0x2102;
            case 0x1D53F -> 0x210D;
            case 0x1D545 -> 0x2115;
            case 0x1D547, 0x1D548 -> 0x2119 + (c - 'P');
            case 0x1D549 -> 0x211D;
            case 0x1D551 -> 0x2124;
            default -> letter;
        };
    }
}
