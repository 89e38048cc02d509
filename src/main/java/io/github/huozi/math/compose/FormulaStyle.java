package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.tree.StyleChange;

/**
 * The style of a part of a formula: TeXbook, Appendix G, page 441. D and T differ in {@code display}, S has level 1, SS has
 * level 2; each may be cramped.
 *
 * @param display whether it is display style
 * @param level the level of scripts, 0 to 2
 * @param cramped whether superscripts are set lower
 * @param size the size of letters at level 0, in em of the text
 * @param colour the colour of letters and lines
 */
record FormulaStyle(boolean display, int level, boolean cramped, double size, String colour) {

    private static final int DEEPEST = 2;

    static FormulaStyle ofText() {
        return new FormulaStyle(false, 0, false, 1, MathMark.TEXT_COLOUR);
    }

    static FormulaStyle ofDisplay() {
        return new FormulaStyle(true, 0, false, 1, MathMark.TEXT_COLOUR);
    }

    /** Returns C′: this style, cramped. */
    FormulaStyle cramp() {
        return new FormulaStyle(display, level, true, size, colour);
    }

    /** Returns C↑: that of a superscript. */
    FormulaStyle sup() {
        return new FormulaStyle(false, Math.min(DEEPEST, level + 1), cramped, size, colour);
    }

    /** Returns C↓: that of a subscript. */
    FormulaStyle sub() {
        return sup().cramp();
    }

    /** Returns that of a numerator: T in D, S in T, SS in S. */
    FormulaStyle numerator() {
        return display ? inText() : sup();
    }

    /** Returns that of a denominator: that of the numerator, cramped. */
    FormulaStyle denominator() {
        return numerator().cramp();
    }

    /** Returns text style. */
    FormulaStyle inText() {
        return new FormulaStyle(false, level, cramped, size, colour);
    }

    /** Returns text style at a level. */
    FormulaStyle atLevel(int other) {
        return new FormulaStyle(false, other, cramped, size, colour);
    }

    /** Returns display style. */
    FormulaStyle inDisplay() {
        return new FormulaStyle(true, 0, cramped, size, colour);
    }

    FormulaStyle with(StyleChange change) {
        return new FormulaStyle(
                change.display().orElse(display),
                Math.max(0, Math.min(DEEPEST, change.level().orElse(level))),
                cramped,
                size * change.size(),
                change.colour().orElse(colour));
    }
}
