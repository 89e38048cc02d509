package io.github.huozi.pdf.text;

import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.typeset.character.EmphasisDots;
import org.jspecify.annotations.Nullable;

/** Reads text interspersed with the characters of {@link Tracking}. Measuring and painting share it. */
public final class SetText {

    /** The size of a reading, relative to its base. */
    static final float READING = 0.5f;

    /** The mark of emphasis dots. */
    static final int DOT = '•';

    /** The mark at a fold in a line of code. */
    static final int WRAP_MARK = '↩';

    /** CLREQ, “Prohibition Rules for Unbreakable Marks”: —— is one stroke of two em. */
    static final int DASH = '—';

    /** The minimum distance between two readings, in thousandths of an em. */
    private static final float APART = 120;

    /** Receives the content from left to right. Amounts are thousandths of an em. */
    interface Reader {

        /** A character. */
        void character(int codePoint, FontStack.Setting setting);

        /** Space. */
        void space(float amount);

        /** A hyphen that is not part of the text. */
        void hyphen(FontStack.Setting setting);

        /**
         * Dashes joined to one stroke.
         *
         * @param width the width of all of them
         */
        default void dashes(int count, FontStack.Setting setting, float width) {
            for (int i = 0; i < count; i++) {
                character(DASH, setting);
            }
        }

        /** A dot below the preceding character, whose width is given. */
        default void dot(float width) {}

        /** Switches to an ink of the {@link CodePalette}. */
        default void ink(int number) {}

        /** The number of a line, left of the following text. */
        default void lineNumber(String figures) {}

        /** The fold mark, right of the preceding text. */
        default void wrapMark() {}

        /** A formula, followed by its space. */
        default void formula(int number) {}

        /** A reading above the preceding text; it starts at an offset from the next character. */
        default void reading(String text, float from) {}
    }

    /**
     * A formula alone in a run of text.
     *
     * @param before the space before it, in thousandths of an em
     */
    record Formula(int number, float before) {}

    private final FontStack stack;
    private final Reader reader;
    private boolean dots;
    private float tracking;

    private SetText(FontStack stack, Reader reader) {
        this.stack = stack;
        this.reader = reader;
    }

    public static void read(FontStack stack, String text, Reader reader) {
        new SetText(stack, reader).read(RomanFolio.mend(text));
    }

    /** Returns the width of a text, in thousandths of an em. */
    public static float width(FontStack stack, String text) {
        Width width = new Width();
        read(stack, text, width);
        return width.sum;
    }

    /** Returns the formula in a run of text, or null for any other text. */
    static @Nullable Formula formula(FontStack stack, String text) {
        if (!Tracking.beginsFormula(text)) {
            return null;
        }
        Found found = new Found();
        read(stack, text, found);
        return found.formula;
    }

    private static final class Found implements Reader {

        private float before;
        private @Nullable Formula formula;

        @Override
        public void character(int codePoint, FontStack.Setting setting) {}

        @Override
        public void space(float amount) {
            before += amount;
        }

        @Override
        public void hyphen(FontStack.Setting setting) {}

        @Override
        public void formula(int number) {
            formula = new Formula(number, before);
        }
    }

    /** Whether a character has a glyph. */
    public static boolean isSeen(int codePoint) {
        return codePoint >= ' ' && codePoint != '\u00ad' && codePoint != '\ufffc';
    }

    private void read(String text) {
        StringBuilder figures = new StringBuilder();
        int formula = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == DASH && i < text.length() && text.charAt(i) == DASH) {
                int count = 2;
                while (i - 1 + count < text.length() && text.charAt(i - 1 + count) == DASH) {
                    count++;
                }
                i += count - 1;
                dashes(count);
            } else if (!Tracking.isSpacing(c)) {
                character(c);
            } else if (c == Tracking.RUBY) {
                int middle = text.indexOf(Character.toString(Tracking.READING), i);
                int end = text.indexOf(Character.toString(Tracking.RUBY_END), i);
                if (middle >= 0 && end > middle) {
                    ruby(text.substring(i, middle), text.substring(middle + 2, end));
                    i = end + 2;
                }
                // Otherwise the engine is measuring a part, and the base continues as plain text.
            } else if (c == Tracking.READING) {
                int end = text.indexOf(Character.toString(Tracking.RUBY_END), i);
                i = end < 0 ? text.length() : end + 2;
            } else if (Tracking.isInk(c)) {
                reader.ink(Tracking.inkNumber(c));
            } else if (Tracking.isFigure(c)) {
                stack.setting(Tracking.figure(c));
                figures.append(Tracking.figure(c));
            } else if (Tracking.isFormula(c)) {
                formula = Tracking.formulaNumber(formula, c);
            } else if (c == Tracking.FORMULA_END) {
                reader.formula(formula);
                formula = 0;
            } else if (c == Tracking.NUMBER_END) {
                reader.lineNumber(figures.toString());
                figures.setLength(0);
            } else if (c == Tracking.WRAP) {
                stack.setting(WRAP_MARK);
                reader.wrapMark();
            } else if (c == Tracking.DOTS) {
                // Measuring text records the characters needed in each face.
                stack.setting(DOT);
                dots = true;
            } else if (c == Tracking.HYPHEN) {
                reader.hyphen(stack.setting('-'));
            } else if (Tracking.isShift(c)) {
                reader.space(Tracking.amount(c));
            } else if (c != Tracking.RUBY_END) {
                tracking = Tracking.amount(c);
            }
        }
    }

    private void character(int codePoint) {
        if (isSeen(codePoint)) {
            FontStack.Setting setting = stack.setting(codePoint);
            reader.character(codePoint, setting);
            if (dots && EmphasisDots.takes(codePoint)) {
                reader.dot(setting.advance());
            }
            if (tracking != 0) {
                reader.space(tracking);
            }
        }
    }

    private void dashes(int count) {
        FontStack.Setting setting = stack.setting(DASH);
        reader.dashes(count, setting, count * setting.advance());
        if (tracking != 0) {
            reader.space(count * tracking);
        }
    }

    /** Centres base and reading on each other, CLREQ, “Ruby”. */
    private void ruby(String base, String text) {
        float below = width(stack, base);
        float above = width(stack, text) * READING;
        float side = Math.max(0, (above + APART - below) / 2);
        float before = tracking;
        tracking = 0;
        reader.space(side);
        read(base);
        reader.reading(text, -(below + above) / 2);
        reader.space(side);
        tracking = before;
    }

    private static final class Width implements Reader {

        private float sum;

        @Override
        public void character(int codePoint, FontStack.Setting setting) {
            sum += setting.advance();
        }

        @Override
        public void space(float amount) {
            sum += amount;
        }

        @Override
        public void hyphen(FontStack.Setting setting) {
            sum += setting.advance();
        }
    }
}
