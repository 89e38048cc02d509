package io.github.huozi.pdf.text;

/**
 * Spacing encoded in the text itself, as characters of the last private-use plane. A <em>shift</em> is space at its
 * position; a <em>tracking</em> is space after each of the following characters, up to the end of the run or of its line.
 * To the engine they are ordinary characters; only Huozi's text renderer, which measures and paints, interprets them, and
 * none of them reaches the PDF. So a line keeps its exact spacing without an element for each piece of it; ruby and
 * emphasis dots, which the engine does not support, use the same mechanism.
 *
 * <p>Characters of that plane are removed from the book's own text beforehand. Amounts are thousandths of an em.
 */
public final class Tracking {

    /** Supplementary Private Use Area-B. Its lower half shifts, its upper half tracks. */
    private static final int FIRST_SHIFT = 0x100000;

    private static final int NO_SHIFT = 0x104000;
    private static final int FIRST_TRACKING = 0x108000;
    private static final int NO_TRACKING = 0x10c000;

    /** A hyphen at a line end that is not in the source. */
    public static final int HYPHEN = 0x10fffd;

    /** Ruby: this, the base, {@link #READING}, the reading, {@link #RUBY_END}. */
    static final int RUBY = 0x10fffc;

    public static final int READING = 0x10fffb;
    public static final int RUBY_END = 0x10fffa;

    /** From here on, to the end of the run or of its line, characters carry emphasis dots. */
    public static final int DOTS = 0x10fff9;

    /** The fold mark in a line of code. */
    public static final int WRAP = 0x10fff8;

    /** The number of a line of code: its figures, and {@link #NUMBER_END}. */
    private static final int FIRST_FIGURE = 0x10ffe0;

    static final int NUMBER_END = 0x10fff7;

    /** A formula: its number in base 256, and {@link #FORMULA_END}. */
    private static final int FIRST_FORMULA = 0x10fb00;

    private static final int FORMULA_BASE = 256;

    static final int FORMULA_END = 0x10fff6;

    /** From here on, to the end of the run, characters are in an ink of the {@link CodePalette}. */
    private static final int FIRST_INK = 0x10ff80;

    private static final int INKS = 0x40;

    /** The largest absolute amount: 15 em. */
    public static final int LIMIT = 15_000;

    private Tracking() {}

    static boolean isSpacing(int codePoint) {
        return codePoint >= FIRST_SHIFT && codePoint <= HYPHEN;
    }

    static boolean isShift(int codePoint) {
        return codePoint < FIRST_TRACKING;
    }

    /** Returns the amount of a spacing character. */
    static int amount(int codePoint) {
        return codePoint - (isShift(codePoint) ? NO_SHIFT : NO_TRACKING);
    }

    /** Returns the character for a space here; amounts beyond {@link #LIMIT} are clamped. */
    public static int shift(int amount) {
        return NO_SHIFT + clamp(amount);
    }

    /** Returns the character for a space after each following character; amounts beyond {@link #LIMIT} are clamped. */
    public static int tracking(int amount) {
        return NO_TRACKING + clamp(amount);
    }

    /** Returns the character that selects an ink. */
    public static int ink(int number) {
        if (number < 0 || number >= INKS) {
            throw new IllegalArgumentException("no such ink: " + number);
        }
        return FIRST_INK + number;
    }

    static boolean isInk(int codePoint) {
        return codePoint >= FIRST_INK && codePoint < FIRST_INK + INKS;
    }

    /** Returns the number of the ink that a character selects. */
    static int inkNumber(int codePoint) {
        return codePoint - FIRST_INK;
    }

    static boolean isFigure(int codePoint) {
        return codePoint >= FIRST_FIGURE && codePoint < FIRST_FIGURE + 10;
    }

    /** Returns the figure that a character encodes. */
    static char figure(int codePoint) {
        return (char) ('0' + codePoint - FIRST_FIGURE);
    }

    /** Returns the encoded number of a line. */
    public static String lineNumber(int number) {
        StringBuilder figures = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> figures.appendCodePoint(FIRST_FIGURE + c - '0'));
        return figures.appendCodePoint(NUMBER_END).toString();
    }

    static boolean isFormula(int codePoint) {
        return codePoint >= FIRST_FORMULA && codePoint < FIRST_FORMULA + FORMULA_BASE;
    }

    /** Whether a run of text is a formula, with or without space before it. */
    static boolean beginsFormula(String text) {
        int i = 0;
        while (i + 1 < text.length() && Character.isHighSurrogate(text.charAt(i))) {
            int c = text.codePointAt(i);
            if (isFormula(c) || !isSpacing(c) || !isShift(c)) {
                return isFormula(c);
            }
            i += 2;
        }
        return false;
    }

    /** Returns the number of a formula after reading a further figure. */
    static int formulaNumber(int before, int codePoint) {
        return before * FORMULA_BASE + codePoint - FIRST_FORMULA;
    }

    /**
     * Returns a formula of a given width.
     *
     * @param width thousandths of an em; may be more than {@link #LIMIT}
     */
    public static String formula(int number, int width) {
        StringBuilder text = new StringBuilder();
        for (int shift = 16; shift >= 0; shift -= 8) {
            text.appendCodePoint(FIRST_FORMULA + (number >> shift & 0xff));
        }
        text.appendCodePoint(FORMULA_END);
        for (int left = width; left != 0; left -= clamp(left)) {
            text.appendCodePoint(shift(left));
        }
        return text.toString();
    }

    private static int clamp(int amount) {
        return Math.max(-LIMIT, Math.min(LIMIT, amount));
    }

    /** Returns a base with its reading. */
    static String ruby(String base, String reading) {
        return new StringBuilder()
                .appendCodePoint(RUBY)
                .append(base)
                .appendCodePoint(READING)
                .append(reading)
                .appendCodePoint(RUBY_END)
                .toString();
    }

    /** Returns text without spacing characters. */
    static String strip(String text) {
        if (text.codePoints().noneMatch(Tracking::isSpacing)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpacing(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
