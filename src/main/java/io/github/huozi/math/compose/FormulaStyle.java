package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.tree.StyleChange;

/**
 * In which style a part of a formula is set: TeXbook, Appendix G, page 441. D and T differ in {@code display}, S has the level 1,
 * SS has the level 2; each may be cramped.
 *
 * @param display display style
 * @param level how deep in scripts, 0 to 2
 * @param cramped superscripts are set lower
 * @param size how large letters of the level 0 are, in em of the text
 * @param colour of letters and lines
 */
record FormulaStyle(boolean display, int level, boolean cramped, double size, String colour) {

    private static final int DEEPEST = 2;

    static FormulaStyle ofText() {
        return new FormulaStyle(false, 0, false, 1, MathMark.TEXT_COLOUR);
    }

    static FormulaStyle ofDisplay() {
        return new FormulaStyle(true, 0, false, 1, MathMark.TEXT_COLOUR);
    }

    /** C′: the same, cramped. */
    FormulaStyle cramp() {
        return new FormulaStyle(display, level, true, size, colour);
    }

    /** C↑: of a superscript. */
    FormulaStyle sup() {
        return new FormulaStyle(false, Math.min(DEEPEST, level + 1), cramped, size, colour);
    }

    /** C↓: of a subscript. */
    FormulaStyle sub() {
        return sup().cramp();
    }

    /** Of a numerator: T in D, S in T, SS in S. */
    FormulaStyle numerator() {
        return display ? inText() : sup();
    }

    /** Of a denominator: the same, cramped. */
    FormulaStyle denominator() {
        return numerator().cramp();
    }

    /** Not display style. */
    FormulaStyle inText() {
        return new FormulaStyle(false, level, cramped, size, colour);
    }

    /** Of a level, in text style. */
    FormulaStyle atLevel(int other) {
        return new FormulaStyle(false, other, cramped, size, colour);
    }

    /** Display style. */
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
