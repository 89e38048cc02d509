package io.github.huozi.math.tree;

import java.util.List;

/**
 * A formula.
 *
 * @param root the root node; a {@link MathNode.Table} of the kind {@code ALIGNED} or {@code GATHERED} if it has lines that
 *     can be numbered
 * @param mode whether it is inline or displayed
 * @param numbers the numbers beside it, from top to bottom
 */
public record MathTree(MathNode root, MathMode mode, List<FormulaNumber> numbers) {

    public MathTree {
        numbers = List.copyOf(numbers);
    }

    /** Returns this tree with other numbers. */
    public MathTree withNumbers(List<FormulaNumber> others) {
        return new MathTree(root, mode, others);
    }
}
