package io.github.huozi.math.tex;

import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.ColumnAlignment;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorForm;
import io.github.huozi.math.tree.OperatorTrait;
import io.github.huozi.math.tree.StyleChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creates nodes. */
final class Nodes {

    private Nodes() {}

    /** Returns nodes that are neighbours of those around them. */
    static MathNode row(List<MathNode> nodes) {
        return nodes.size() == 1 ? nodes.get(0) : new MathNode.Row(nodes, AtomClass.NONE);
    }

    /** Returns nodes in braces: an ordinary atom, whatever the content. */
    static MathNode group(List<MathNode> nodes) {
        boolean ordinary = nodes.size() == 1 && nodes.get(0).atom() == AtomClass.ORD;
        return ordinary ? nodes.get(0) : new MathNode.Row(nodes, AtomClass.ORD);
    }

    static MathNode.Row row(AtomClass atom, MathNode... nodes) {
        return new MathNode.Row(List.of(nodes), atom);
    }

    static MathNode.Operator operator(String text, AtomClass atom) {
        OperatorForm form =
                switch (atom) {
                    case OPEN -> OperatorForm.PREFIX;
                    case CLOSE -> OperatorForm.POSTFIX;
                    default -> OperatorForm.INFIX;
                };
        return operator(text, atom, form);
    }

    static MathNode.Operator operator(String text, AtomClass atom, OperatorForm form, OperatorTrait... traits) {
        return new MathNode.Operator(text, atom, form, Set.of(traits), Optional.empty());
    }

    /** Returns a delimiter that grows with its content. */
    static MathNode.Operator fence(String text, AtomClass atom) {
        OperatorForm form = atom == AtomClass.OPEN
                ? OperatorForm.PREFIX
                : atom == AtomClass.CLOSE ? OperatorForm.POSTFIX : OperatorForm.INFIX;
        return operator(text, atom, form, OperatorTrait.STRETCHY, OperatorTrait.SYMMETRIC);
    }

    static MathNode fenced(String open, MathNode body, String close) {
        return row(AtomClass.INNER, fence(open, AtomClass.OPEN), body, fence(close, AtomClass.CLOSE));
    }

    static MathNode.Words words(String text) {
        return new MathNode.Words(text, Alphabet.UPRIGHT);
    }

    static MathNode.Space space(Em width) {
        return new MathNode.Space(width, Em.ZERO, Em.ZERO);
    }

    static MathNode fraction(MathNode numerator, MathNode denominator, Optional<Em> rule, AtomClass atom) {
        return new MathNode.Fraction(numerator, denominator, rule, ColumnAlignment.CENTER, atom);
    }

    static MathNode styled(MathNode node, StyleChange change, AtomClass atom) {
        return new MathNode.Style(List.of(node), change, atom);
    }

    /** Returns a node with another atom class. */
    static MathNode as(AtomClass atom, MathNode node) {
        if (node instanceof MathNode.Operator one) {
            return new MathNode.Operator(one.text(), atom, operator("", atom).form(), one.traits(), one.size());
        }
        if (node instanceof MathNode.Row row) {
            return new MathNode.Row(row.children(), atom);
        }
        return node.atom() == atom ? node : row(atom, node);
    }

    /** Returns the lines of a formula or a group as a table of one column. */
    static MathNode.Table lines(io.github.huozi.math.tree.TableKind kind, List<MathNode> lines) {
        List<MathNode.TableRow> rows = new ArrayList<>();
        for (MathNode line : lines) {
            rows.add(new MathNode.TableRow(List.of(line), List.of(), Em.ZERO, Optional.empty()));
        }
        return new MathNode.Table(
                kind,
                rows,
                List.of(new MathNode.TableColumn(ColumnAlignment.CENTER, Em.ZERO, List.of())),
                List.of(),
                Em.ZERO);
    }
}
