package io.github.huozi.math.tex;

import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.StyleChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects a row: nodes after a change of style go into a separate node, and {@code \over} splits the row. */
final class RowBuilder {

    /** A style that applies to the end of the row. */
    private record Change(int from, StyleChange style) {}

    private List<MathNode> nodes = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private double size = 1;
    private @Nullable MathNode numerator;
    private @Nullable BinaryOperator<MathNode> fraction;

    void add(MathNode node) {
        nodes.add(node);
    }

    void change(StyleChange style) {
        StyleChange relative = style;
        if (style.size() != 1 || size != 1) {
            // A size is relative to the body, whatever precedes it in the row.
            relative = style.resized(style.isSize() ? style.size() / size : 1);
            size = style.isSize() ? style.size() : size;
        }
        changes.add(new Change(nodes.size(), relative));
    }

    /** Puts everything so far over what follows. */
    void over(TexToken command, BinaryOperator<MathNode> maker) {
        if (fraction != null) {
            throw TexFault.at(command.at(), "two-overs", command.text());
        }
        fraction = maker;
        numerator = Nodes.row(styled());
        nodes = new ArrayList<>();
    }

    List<MathNode> finish() {
        List<MathNode> all = styled();
        return fraction == null || numerator == null ? all : List.of(fraction.apply(numerator, Nodes.row(all)));
    }

    private List<MathNode> styled() {
        List<MathNode> all = nodes;
        for (int at = changes.size() - 1; at >= 0; at--) {
            Change change = changes.get(at);
            List<MathNode> before = new ArrayList<>(all.subList(0, change.from()));
            before.add(new MathNode.Style(all.subList(change.from(), all.size()), change.style(), AtomClass.NONE));
            all = before;
        }
        changes.clear();
        size = 1;
        return all;
    }
}
