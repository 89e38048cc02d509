package io.github.huozi.math.compose;

import io.github.huozi.font.table.MathConstant;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorTrait;
import java.util.ArrayList;
import java.util.List;

/** Sets atoms side by side: Appendix G, rules 5, 6, 19 and 20. */
final class RowComposer {

    /** TeX's {@code \delimiterfactor} and {@code \delimitershortfall}. */
    private static final double DELIMITER_FACTOR = 0.901;

    private static final double DELIMITER_SHORTFALL = 5 * NodeComposer.POINT;

    private static final double MU = 1.0 / 18;

    /**
     * TeXbook, page 170: the space between a left atom (rows) and a right one (columns), from Ord to Inner. 0 none; 1 thin;
     * 2 medium, 3 thick, 4 thin, the last three not in scripts.
     */
    private static final String[] SPACES = {
        "01230004", "11030004", "22002002", "33003003", "00000000", "01230004", "44044444", "41234044"
    };

    private static final double[] MUS = {0, 3, 4, 5, 3};

    private final NodeComposer composer;

    RowComposer(NodeComposer composer) {
        this.composer = composer;
    }

    /** An atom of a row, or a space in it, with its style. */
    private record Atom(MathNode node, FormulaStyle style) {}

    /**
     * A box of a row with the space before it.
     *
     * @param before the space from the previous box
     * @param atom the class, after rules 5 and 6
     */
    record Spaced(MathBox box, double before, AtomClass atom, MathNode node) {}

    /** Returns one box of all nodes. A single node keeps its traits. */
    MathBox row(List<MathNode> nodes, FormulaStyle style) {
        List<Spaced> row = spaced(nodes, style);
        if (row.size() == 1 && row.get(0).before() == 0) {
            return row.get(0).box();
        }
        return together(row);
    }

    /** Sets boxes side by side. */
    static MathBox together(List<Spaced> row) {
        MathBox.Builder all = new MathBox.Builder();
        double x = 0;
        for (Spaced each : row) {
            x += each.before();
            all.put(each.box(), x, 0);
            x += each.box().width();
        }
        return all.width(x).build();
    }

    /** Returns the boxes of all nodes, including those of rows that are not atoms, with the space between them. */
    List<Spaced> spaced(List<MathNode> nodes, FormulaStyle style) {
        List<Atom> atoms = new ArrayList<>();
        flatten(nodes, style, atoms);
        MathBox[] boxes = boxes(atoms);
        AtomClass[] classes = classes(atoms);
        List<Spaced> row = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < boxes.length; i++) {
            double room = 0;
            if (classes[i] != AtomClass.NONE) {
                room = before < 0
                        ? 0
                        : space(classes[before], classes[i], atoms.get(i).style());
                before = i;
            }
            row.add(new Spaced(boxes[i], room, classes[i], atoms.get(i).node()));
        }
        return row;
    }

    private void flatten(List<MathNode> nodes, FormulaStyle style, List<Atom> into) {
        for (MathNode node : nodes) {
            if (node instanceof MathNode.Row row && row.atom() == AtomClass.NONE) {
                flatten(row.children(), style, into);
            } else if (node instanceof MathNode.Style inner
                    && inner.atom() == AtomClass.NONE
                    && !EnclosureComposer.isFilled(inner)) {
                flatten(inner.children(), style.with(inner.change()), into);
            } else {
                into.add(new Atom(node, style));
            }
        }
    }

    /** Rule 19: delimiters grow to their content. */
    private MathBox[] boxes(List<Atom> atoms) {
        MathBox[] boxes = new MathBox[atoms.size()];
        double height = 0;
        double depth = 0;
        boolean fenced = isFencedStack(atoms);
        for (int i = 0; i < boxes.length; i++) {
            if (!grows(atoms.get(i).node())) {
                boxes[i] = composer.box(atoms.get(i).node(), atoms.get(i).style());
                if (fenced) {
                    boxes[i] = FractionComposer.withoutRoom(boxes[i]);
                }
                height = Math.max(height, boxes[i].height());
                depth = Math.max(depth, boxes[i].depth());
            }
        }
        for (int i = 0; i < boxes.length; i++) {
            if (grows(atoms.get(i).node())) {
                FormulaStyle style = atoms.get(i).style();
                double least = fenced ? composer.length(style, MathConstant.DELIMITED_SUB_FORMULA_MIN_HEIGHT) : 0;
                boxes[i] = delimiter((MathNode.Operator) atoms.get(i).node(), style, height, depth, least);
            }
        }
        return boxes;
    }

    /** Rule 15e: {@code \binom}, a stack between its own delimiters. */
    private static boolean isFencedStack(List<Atom> atoms) {
        return atoms.size() == 3
                && grows(atoms.get(0).node())
                && grows(atoms.get(2).node())
                && atoms.get(1).node() instanceof MathNode.Fraction fraction
                && fraction.rule().filter(Em::isZero).isPresent();
    }

    private static boolean grows(MathNode node) {
        return node instanceof MathNode.Operator operator
                && operator.is(OperatorTrait.STRETCHY)
                && operator.size().isEmpty();
    }

    private MathBox delimiter(
            MathNode.Operator operator, FormulaStyle style, double height, double depth, double least) {
        if (operator.text().isEmpty()) {
            return composer.box(operator, style);
        }
        double axis = composer.axis(style);
        double reach = Math.max(height - axis, depth + axis);
        double total = Math.max(2 * reach * DELIMITER_FACTOR, 2 * reach - DELIMITER_SHORTFALL * style.size());
        return composer.glyphs().delimiter(operator.text(), Math.max(total, least), style);
    }

    /** Rules 5 and 6: a Bin without operands is an Ord. */
    private static AtomClass[] classes(List<Atom> atoms) {
        AtomClass[] classes = new AtomClass[atoms.size()];
        int before = -1;
        for (int i = 0; i < classes.length; i++) {
            classes[i] = atom(atoms.get(i).node());
            if (classes[i] == AtomClass.NONE) {
                continue;
            }
            if (classes[i] == AtomClass.BIN && (before < 0 || bindsNothing(classes[before]))) {
                classes[i] = AtomClass.ORD;
            }
            boolean closes =
                    classes[i] == AtomClass.REL || classes[i] == AtomClass.CLOSE || classes[i] == AtomClass.PUNCT;
            if (closes && before >= 0 && classes[before] == AtomClass.BIN) {
                classes[before] = AtomClass.ORD;
            }
            before = i;
        }
        if (before >= 0 && classes[before] == AtomClass.BIN) {
            classes[before] = AtomClass.ORD;
        }
        return classes;
    }

    /** Framed, padded or hidden content is an atom, whatever it contains. */
    private static AtomClass atom(MathNode node) {
        boolean room = node instanceof MathNode.Space;
        return node.atom() == AtomClass.NONE && !room ? AtomClass.ORD : node.atom();
    }

    private static boolean bindsNothing(AtomClass before) {
        return switch (before) {
            case BIN, OP, REL, OPEN, PUNCT -> true;
            default -> false;
        };
    }

    /** Rule 20. */
    private double space(AtomClass left, AtomClass right, FormulaStyle style) {
        int kind = SPACES[index(left)].charAt(index(right)) - '0';
        if (kind > 1 && style.level() > 0) {
            return 0;
        }
        return MUS[kind] * MU * composer.scale(style);
    }

    private static int index(AtomClass atom) {
        return switch (atom) {
            case ORD, NONE -> 0;
            case OP -> 1;
            case BIN -> 2;
            case REL -> 3;
            case OPEN -> 4;
            case CLOSE -> 5;
            case PUNCT -> 6;
            case INNER -> 7;
        };
    }
}
