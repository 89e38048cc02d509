package io.github.huozi.math.markup;

import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.MathNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The space between the atoms of a row: rules 5, 6 and 20 of Appendix G of the TeXbook. A row or a style of the class
 * {@code NONE} is transparent.
 */
final class RowGaps {

    /** The table of chapter 18: rows are the left atom, columns the right one, both from ORD to INNER. */
    private static final String[] TABLE = {
        "01230004", "11030004", "22002002", "33003003", "00000000", "01230004", "44044444", "41234044"
    };

    private static final List<AtomClass> ORDER = List.of(AtomClass.values());

    /** An atom of the row, with its level of scripts. */
    private record Place(MathNode node, boolean script) {}

    private final List<Place> places = new ArrayList<>();
    private final IdentityHashMap<MathNode, Gap> gaps = new IdentityHashMap<>();

    /**
     * The space around an atom, in math units.
     *
     * @param atom the class in this row, in which an operator without operands is ordinary
     */
    record Gap(AtomClass atom, int before, int after, MathNode previous) {}

    private RowGaps() {}

    static RowGaps of(List<MathNode> row, MathStyle style) {
        RowGaps gaps = new RowGaps();
        gaps.flatten(row, style);
        gaps.measure(gaps.classes());
        return gaps;
    }

    /** Returns the space around an atom of the row, or within its styles; zero for any other node. */
    Gap around(MathNode node) {
        return gaps.getOrDefault(node, new Gap(AtomClass.NONE, 0, 0, node));
    }

    private void flatten(List<MathNode> row, MathStyle style) {
        for (MathNode node : row) {
            if (node.atom() != AtomClass.NONE) {
                places.add(new Place(node, style.level() > 0));
            } else if (node instanceof MathNode.Row inner) {
                flatten(inner.children(), style);
            } else if (node instanceof MathNode.Style inner) {
                flatten(inner.children(), style.changed(inner.change()));
            }
        }
    }

    private AtomClass[] classes() {
        AtomClass[] classes = places.stream().map(place -> place.node().atom()).toArray(AtomClass[]::new);
        for (int at = 0; at < classes.length; at++) {
            AtomClass before = at == 0 ? AtomClass.OPEN : classes[at - 1];
            boolean operand =
                    switch (before) {
                        case BIN, OP, REL, OPEN, PUNCT -> false;
                        default -> true;
                    };
            if (classes[at] == AtomClass.BIN && !operand) {
                classes[at] = AtomClass.ORD;
            }
            boolean closes =
                    switch (classes[at]) {
                        case REL, CLOSE, PUNCT -> true;
                        default -> false;
                    };
            if (closes && before == AtomClass.BIN) {
                classes[at - 1] = AtomClass.ORD;
            }
        }
        if (classes.length > 0 && classes[classes.length - 1] == AtomClass.BIN) {
            classes[classes.length - 1] = AtomClass.ORD;
        }
        return classes;
    }

    private void measure(AtomClass[] classes) {
        for (int at = 0; at < classes.length; at++) {
            Place place = places.get(at);
            int before = at == 0 ? 0 : gap(classes[at - 1], classes[at], place.script());
            int after = at + 1 == classes.length
                    ? 0
                    : gap(classes[at], classes[at + 1], places.get(at + 1).script());
            MathNode previous = at == 0 ? place.node() : places.get(at - 1).node();
            gaps.put(place.node(), new Gap(classes[at], before, after, previous));
        }
    }

    private static int gap(AtomClass left, AtomClass right, boolean script) {
        return switch (TABLE[ORDER.indexOf(left)].charAt(ORDER.indexOf(right))) {
            case '1' -> 3;
            case '2' -> script ? 0 : 4;
            case '3' -> script ? 0 : 5;
            case '4' -> script ? 0 : 3;
            default -> 0;
        };
    }
}
