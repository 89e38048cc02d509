package io.github.huozi.account.words;

/** The characters that count, and the marks that tie one flow to another. */
public final class Signs {

    /** A call of a note. No code point is as large. */
    public static final int CALL = 0x110001;

    public static final int PICTURE = 0x110002;

    public static final int TABLE = 0x110003;

    public static final int FORMULA = 0x110004;

    /** A reference, whose number or title the book supplies. */
    public static final int REFERENCE = 0x110005;

    private Signs() {}

    /** Whether a value is a mark rather than a code point. */
    public static boolean isMark(int sign) {
        return sign > Character.MAX_CODE_POINT;
    }

    /**
     * Whether a code point counts in running text: letters, digits, Han, the radicals that look like Han, combining marks.
     */
    public static boolean counts(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (c >= 0x2E80 && c <= 0x2FDF) {
            return true;
        }
        // Variation selectors select a glyph and are combining marks by category only.
        if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether a code point counts in code, where every visible character does. */
    public static boolean isVisible(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF));
        };
    }

    /** Returns a text with only the code points that count in running text. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(Signs::counts).forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
