package io.github.huozi.math.tree;

import java.util.List;

/**
 * A formula.
 *
 * @param root all of it; a {@link MathNode.Table} of the kind {@code ALIGNED} or {@code GATHERED} where it has lines that can be
 *     numbered
 * @param mode whether it is part of a line of text
 * @param numbers the numbers at its side, from top to bottom
 */
public record MathTree(MathNode root, MathMode mode, List<FormulaNumber> numbers) {

    public MathTree {
        numbers = List.copyOf(numbers);
    }

    /** The same with other numbers. */
    public MathTree withNumbers(List<FormulaNumber> others) {
        return new MathTree(root, mode, others);
    }
}
