package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.MathTree;
import java.util.ArrayList;
import java.util.List;

/** Sets whole formulas. Keeps no state between formulas; not thread-safe. */
public final class FormulaComposer {

    /** A narrower part is not separated from what follows, except after a relation; in em. */
    private static final double LEAST = 2;

    /** A narrower formula is not broken; in em. */
    private static final double WHOLE = 5;

    private final NodeComposer composer;

    /**
     * A part of a formula without a line break.
     *
     * @param room the space to the next one on the same line, in em
     * @param end the quality of a line break after it
     */
    public record Fragment(MathBox box, double room, End end) {}

    /** The quality of a line break after a part of a formula. */
    public enum End {
        /** The end of the formula. */
        FORMULA,
        /** After a relation. */
        RELATION,
        /** After an operator, or a comma. */
        OPERATOR,
        /** After any of these between parentheses. */
        ENCLOSED
    }

    /**
     * @param text the face for characters that the math font lacks
     */
    public FormulaComposer(MathFont font, TextFace text) {
        this.composer = new NodeComposer(font, text);
    }

    NodeComposer nodes() {
        return composer;
    }

    static FormulaStyle style(MathTree tree) {
        return tree.mode() == MathMode.DISPLAY ? FormulaStyle.ofDisplay() : FormulaStyle.ofText();
    }

    /** Returns the formula in one box, without its numbers. */
    public MathBox compose(MathTree tree) {
        MathBox box = composer.box(tree.root(), style(tree));
        return new MathBox.Builder().put(box, 0, 0).width(box.width()).build();
    }

    /**
     * Returns the formula in unbreakable parts. TeX allows line breaks after relations and operators of the outermost row
     * (TeXbook, page 173), and so does GB/T 3102.11.
     */
    public List<Fragment> fragments(MathTree tree) {
        return fragments(List.of(tree.root()), style(tree), WHOLE);
    }

    List<Fragment> fragments(List<MathNode> nodes, FormulaStyle style, double whole) {
        List<RowComposer.Spaced> row = composer.rows().spaced(nodes, style);
        if (width(row) < whole) {
            return List.of(new Fragment(RowComposer.together(row), 0, End.FORMULA));
        }
        List<Fragment> fragments = new ArrayList<>();
        List<RowComposer.Spaced> open = new ArrayList<>();
        int enclosed = 0;
        for (int i = 0; i < row.size(); i++) {
            RowComposer.Spaced each = row.get(i);
            open.add(open.isEmpty() ? new RowComposer.Spaced(each.box(), 0, each.atom(), each.node()) : each);
            enclosed += each.atom() == AtomClass.OPEN ? 1 : each.atom() == AtomClass.CLOSE ? -1 : 0;
            boolean last = i == row.size() - 1;
            if (!last && mayEnd(row, i)) {
                End end = enclosed > 0 ? End.ENCLOSED : each.atom() == AtomClass.REL ? End.RELATION : End.OPERATOR;
                if (end != End.RELATION && width(open) < LEAST) {
                    continue;
                }
                fragments.add(
                        new Fragment(RowComposer.together(open), row.get(i + 1).before(), end));
                open.clear();
            }
        }
        fragments.add(new Fragment(RowComposer.together(open), 0, End.FORMULA));
        return fragments;
    }

    private static double width(List<RowComposer.Spaced> row) {
        return row.stream()
                .mapToDouble(each -> each.before() + each.box().width())
                .sum();
    }

    /** No line ends between two relations, nor after what only looks like an operator. */
    private static boolean mayEnd(List<RowComposer.Spaced> row, int i) {
        AtomClass atom = row.get(i).atom();
        if (atom != AtomClass.REL && atom != AtomClass.BIN && atom != AtomClass.PUNCT) {
            return false;
        }
        AtomClass next = row.get(i + 1).atom();
        boolean spaceFollows = next == AtomClass.NONE;
        return i > 0 && !spaceFollows && next != AtomClass.REL && next != AtomClass.PUNCT;
    }
}
