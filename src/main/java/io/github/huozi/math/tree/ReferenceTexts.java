package io.github.huozi.math.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the texts of the references in a tree. */
public final class ReferenceTexts {

    private final Function<MathNode.Reference, String> texts;

    private ReferenceTexts(Function<MathNode.Reference, String> texts) {
        this.texts = texts;
    }

    /**
     * Returns the tree with other texts in its references.
     *
     * @param texts the function from a reference to its text
     */
    public static MathTree write(MathTree tree, Function<MathNode.Reference, String> texts) {
        ReferenceTexts writer = new ReferenceTexts(texts);
        return new MathTree(writer.node(tree.root()), tree.mode(), tree.numbers());
    }

    private List<MathNode> nodes(List<MathNode> nodes) {
        return nodes.stream().map(this::node).toList();
    }

    private Optional<MathNode> node(Optional<MathNode> node) {
        return node.map(this::node);
    }

    private MathNode node(MathNode node) {
        if (node instanceof MathNode.Reference reference) {
            return new MathNode.Reference(reference.label(), reference.form(), texts.apply(reference));
        }
        if (node instanceof MathNode.Row row) {
            return new MathNode.Row(nodes(row.children()), row.atom());
        }
        if (node instanceof MathNode.Style style) {
            return new MathNode.Style(nodes(style.children()), style.change(), style.atom());
        }
        if (node instanceof MathNode.Fraction part) {
            return new MathNode.Fraction(
                    node(part.numerator()), node(part.denominator()), part.rule(), part.numeratorAt(), part.atom());
        }
        if (node instanceof MathNode.Radical root) {
            return new MathNode.Radical(node(root.body()), node(root.degree()));
        }
        if (node instanceof MathNode.Table table) {
            return new MathNode.Table(
                    table.kind(),
                    table.rows().stream().map(this::row).toList(),
                    table.columns(),
                    table.linesAfter(),
                    table.gapAfter());
        }
        return scripted(node);
    }

    private MathNode.TableRow row(MathNode.TableRow row) {
        return new MathNode.TableRow(nodes(row.cells()), row.linesAbove(), row.gapBelow(), row.alignment());
    }

    private MathNode scripted(MathNode node) {
        if (node instanceof MathNode.Scripts scripts) {
            return new MathNode.Scripts(node(scripts.base()), node(scripts.sub()), node(scripts.sup()), scripts.atom());
        }
        if (node instanceof MathNode.Limits limits) {
            return new MathNode.Limits(
                    node(limits.base()), node(limits.under()), node(limits.over()), limits.placement(), limits.atom());
        }
        if (node instanceof MathNode.Accent accent) {
            return new MathNode.Accent(node(accent.base()), accent.mark(), accent.side(), accent.atom());
        }
        if (node instanceof MathNode.Multiscripts scripts) {
            return new MathNode.Multiscripts(
                    node(scripts.base()),
                    scripts.after().stream().map(this::pair).toList(),
                    scripts.before().stream().map(this::pair).toList(),
                    scripts.atom());
        }
        return boxed(node);
    }

    private MathNode.ScriptPair pair(MathNode.ScriptPair pair) {
        return new MathNode.ScriptPair(node(pair.sub()), node(pair.sup()));
    }

    private MathNode boxed(MathNode node) {
        if (node instanceof MathNode.Enclosure box) {
            return new MathNode.Enclosure(node(box.body()), box.lines());
        }
        if (node instanceof MathNode.Phantom phantom) {
            return new MathNode.Phantom(node(phantom.body()));
        }
        if (node instanceof MathNode.Padded padded) {
            return new MathNode.Padded(
                    node(padded.body()),
                    padded.width(),
                    padded.shift(),
                    padded.height(),
                    padded.depth(),
                    padded.raise());
        }
        return node;
    }
}
