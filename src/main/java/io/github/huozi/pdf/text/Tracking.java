package io.github.huozi.pdf.text;

/**
 * Spacing written into the text itself, in characters of the last private-use plane. A <em>shift</em> is so much space
 * where it stands; a <em>tracking</em> is so much after each of the characters that follow, up to the end of the run or of
 * its line. The engine takes them for characters like any other; only our text renderer, which measures and paints, knows
 * better, and none of them reaches the PDF. So a line keeps its exact spacing without an element for each piece of it;
 * ruby and emphasis dots, which the engine does not know, come the same way.
 *
 * <p>Characters of that plane are taken out of the book's own text before. Amounts are thousandths of an em.
 */
public final class Tracking {

    /** Supplementary Private Use Area-B. Its lower half shifts, its upper half tracks. */
    private static final int FIRST_SHIFT = 0x100000;

    private static final int NO_SHIFT = 0x104000;
    private static final int FIRST_TRACKING = 0x108000;
    private static final int NO_TRACKING = 0x10c000;

    /** A hyphen at the end of a line that the source does not have. */
    public static final int HYPHEN = 0x10fffd;

    /** Ruby: this, the base, {@link #READING}, the reading, {@link #RUBY_END}. */
    static final int RUBY = 0x10fffc;

    public static final int READING = 0x10fffb;
    public static final int RUBY_END = 0x10fffa;

    /** From here on, to the end of the run or of its line, characters carry emphasis dots. */
    public static final int DOTS = 0x10fff9;

    /** The mark of a line of code that goes on in the next. */
    public static final int WRAP = 0x10fff8;

    /** The number of a line of code: a figure each, and {@link #NUMBER_END}. */
    private static final int FIRST_FIGURE = 0x10ffe0;

    static final int NUMBER_END = 0x10fff7;

    /** A formula: its number in figures to the base of 256, and {@link #FORMULA_END}. */
    private static final int FIRST_FORMULA = 0x10fb00;

    private static final int FORMULA_BASE = 256;

    static final int FORMULA_END = 0x10fff6;

    /** From here on, to the end of the run, characters are in an ink of the {@link CodePalette}. */
    private static final int FIRST_INK = 0x10ff80;

    private static final int INKS = 0x40;

    /** The largest amount, either way: 15 em. */
    public static final int LIMIT = 15_000;

    private Tracking() {}

    static boolean isSpacing(int codePoint) {
        return codePoint >= FIRST_SHIFT && codePoint <= HYPHEN;
    }

    static boolean isShift(int codePoint) {
        return codePoint < FIRST_TRACKING;
    }

    /** The amount that a spacing character stands for. */
    static int amount(int codePoint) {
        return codePoint - (isShift(codePoint) ? NO_SHIFT : NO_TRACKING);
    }

    /** The character for a space here; an amount beyond {@link #LIMIT} is cut off. */
    public static int shift(int amount) {
        return NO_SHIFT + clamp(amount);
    }

    /** The character for a space after each character that follows; an amount beyond {@link #LIMIT} is cut off. */
    public static int tracking(int amount) {
        return NO_TRACKING + clamp(amount);
    }

    /** The character that turns to an ink. */
    public static int ink(int number) {
        if (number < 0 || number >= INKS) {
            throw new IllegalArgumentException("no such ink: " + number);
        }
        return FIRST_INK + number;
    }

    static boolean isInk(int codePoint) {
        return codePoint >= FIRST_INK && codePoint < FIRST_INK + INKS;
    }

    /** The number of the ink that a character turns to. */
    static int inkNumber(int codePoint) {
        return codePoint - FIRST_INK;
    }

    static boolean isFigure(int codePoint) {
        return codePoint >= FIRST_FIGURE && codePoint < FIRST_FIGURE + 10;
    }

    /** The figure, as a character, that a character stands for. */
    static char figure(int codePoint) {
        return (char) ('0' + codePoint - FIRST_FIGURE);
    }

    /** The number of a line. */
    public static String lineNumber(int number) {
        StringBuilder figures = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> figures.appendCodePoint(FIRST_FIGURE + c - '0'));
        return figures.appendCodePoint(NUMBER_END).toString();
    }

    static boolean isFormula(int codePoint) {
        return codePoint >= FIRST_FORMULA && codePoint < FIRST_FORMULA + FORMULA_BASE;
    }

    /** Whether a run of text is a formula, with or without room before it. */
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

    /** The number of a formula, a further figure of which was read. */
    static int formulaNumber(int before, int codePoint) {
        return before * FORMULA_BASE + codePoint - FIRST_FORMULA;
    }

    /**
     * A formula, and so much room.
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

    /** A base with its reading. */
    static String ruby(String base, String reading) {
        return new StringBuilder()
                .appendCodePoint(RUBY)
                .append(base)
                .appendCodePoint(READING)
                .append(reading)
                .appendCodePoint(RUBY_END)
                .toString();
    }

    /** Text without spacing characters. */
    static String strip(String text) {
        if (text.codePoints().noneMatch(Tracking::isSpacing)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpacing(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
