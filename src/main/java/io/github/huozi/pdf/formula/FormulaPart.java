package io.github.huozi.pdf.formula;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.typeset.Box;

/**
 * A formula, or an unbreakable part of one, as one leaf of text. Lengths are in em of the surrounding text.
 *
 * @param number the number under which it is painted
 * @param box the box to paint
 * @param rise the height of its baseline above that of its placeholder text
 * @param spoken the text for copying and searching
 * @param whole the formula that it is part of
 * @param end how readily a line may end after it
 * @param room the space between it and the next part on one line
 */
public record FormulaPart(int number, MathBox box, double rise, String spoken, Whole whole, Box.End end, double room) {

    private static final double EM = 1000;

    /**
     * A whole formula, shared by its parts.
     *
     * @param alternative the alternative text
     */
    public record Whole(int number, String alternative) {}

    /** Returns the width in thousandths of an em. */
    public int width() {
        return (int) Math.round(box.width() * EM);
    }

    /** Returns the space before the next part, in thousandths of an em. */
    public int roomAfter() {
        return (int) Math.round(room * EM);
    }
}
