package io.github.huozi.pdf.formula;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.typeset.Box;

/**
 * A formula, or a part of one that no line end parts, as one leaf of text. Lengths are em of the text around it.
 *
 * @param number under which it is painted
 * @param box what is painted
 * @param rise how far its baseline is above that of the text that stands for it
 * @param spoken what one who copies or searches the text gets for it
 * @param whole the formula that it is part of
 * @param end how well a line may end after it
 * @param room between it and the next part on one line
 */
public record FormulaPart(int number, MathBox box, double rise, String spoken, Whole whole, Box.End end, double room) {

    private static final double EM = 1000;

    /**
     * A whole formula: the parts of one have the same.
     *
     * @param alternative words for those who do not see it
     */
    public record Whole(int number, String alternative) {}

    /** How wide it is, in thousandths of an em. */
    public int width() {
        return (int) Math.round(box.width() * EM);
    }

    /** How much room it has before the next part, in thousandths of an em. */
    public int roomAfter() {
        return (int) Math.round(room * EM);
    }
}
