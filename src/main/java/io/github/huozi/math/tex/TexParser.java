package io.github.huozi.math.tex;

import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tex.token.Tokenizer;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.FormulaNumber.Given;
import io.github.huozi.math.tree.MathFault;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.MathTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parses LaTeX. Bounded: a formula has at most 100 levels and 60,000 tokens, including the expansion of macros, so that
 * parsing always terminates.
 */
public final class TexParser {

    private TexParser() {}

    /**
     * The result: a tree or a fault.
     *
     * @param tree the tree; empty if there is a fault
     * @param fault the fault; empty if there is a tree
     */
    public record Result(Optional<MathTree> tree, Optional<MathFault> fault) {}

    /**
     * Parses a formula.
     *
     * @param source the source between its delimiters
     * @param mode whether it is inline or displayed
     * @param macros the macros of the book, which the formula may add to
     */
    public static Result parse(String source, MathMode mode, TexMacros macros) {
        try {
            TokenStream tokens = new TokenStream(Tokenizer.tokens(source), source.length(), macros);
            FormulaReader reader = new FormulaReader(tokens, mode);
            MathNode root = reader.formula();
            MathTree tree =
                    new MathTree(root, mode, numbers(root, reader.numbers().finish()));
            return new Result(Optional.of(tree), Optional.empty());
        } catch (TexFault fault) {
            return new Result(Optional.empty(), Optional.of(fault.fault()));
        }
    }

    /** Row numbers refer to the rows of the root; if the root is not a table, one number applies to the whole. */
    private static List<FormulaNumber> numbers(MathNode root, List<FormulaNumber> read) {
        boolean rows = root instanceof MathNode.Table;
        if (rows || read.stream().allMatch(number -> number.row() == FormulaNumber.WHOLE)) {
            return read;
        }
        Comparator<FormulaNumber> weight = Comparator.comparing(number -> number.given() == Given.AUTHOR);
        return Stream.of(read)
                .flatMap(List::stream)
                .max(weight.thenComparing(number -> !number.label().isEmpty()))
                .map(number -> new FormulaNumber(FormulaNumber.WHOLE, number.label(), number.text(), number.given()))
                .stream()
                .toList();
    }
}
