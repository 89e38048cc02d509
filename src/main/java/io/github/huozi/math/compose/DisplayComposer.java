package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.MathTree;
import io.github.huozi.math.tree.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets displayed formulas: their positions, their numbers at the right edge, and breaks or shrinks those that are too wide.
 * TeXbook, pages 188 and 189.
 */
public final class DisplayComposer {

    /** The minimum scale of a formula. */
    private static final double LEAST = 0.8;

    /** The minimum space between a formula and its number, in em. */
    private static final double CLEAR = 1;

    /** The indent of a formula that is not centred, and of its continuation lines, in em. */
    private static final double INDENT = 2;

    /** The leading between lines of a broken formula, in em. */
    private static final double LEADING = 0.3;

    /** The minimum share of the measure that fills a line well. */
    private static final double FULL = 0.5;

    private static final double TOLERANCE = 1e-6;
    private static final double SPARE = 0.999;

    private final FormulaComposer formulas;
    private final TextFace text;

    /** The position of a formula. */
    public enum Placement {
        CENTERED,
        FLUSH_LEFT
    }

    /** A line before it is positioned. */
    private record Row(MathBox box, double above, double below, double indent) {}

    /** Several lines, with their total width. */
    private record Block(List<Row> rows, double width) {}

    public DisplayComposer(FormulaComposer formulas, TextFace text) {
        this.formulas = formulas;
        this.text = text;
    }

    /**
     * Sets a formula.
     *
     * @param measure the width of the line, in em of the text
     */
    public DisplayLayout compose(MathTree tree, double measure, Placement placement) {
        double number = numbers(tree).stream()
                .mapToDouble(each -> number(each).width() + CLEAR)
                .max()
                .orElse(0);
        double room = measure - number;
        Block block = block(tree, 1, room);
        if (block.width() <= room + TOLERANCE) {
            return place(tree, block, measure, number, placement, 1, DisplayLayout.Fit.WHOLE);
        }
        double scale = Math.max(LEAST, room / block.width() * SPARE);
        block = block(tree, scale, room);
        if (block.width() > room + TOLERANCE && scale > LEAST) {
            // Not all space in a formula scales with it.
            scale = Math.max(LEAST, scale * room / block.width() * SPARE);
            block = block(tree, scale, room);
        }
        if (block.width() <= room + TOLERANCE) {
            return place(tree, block, measure, number, placement, scale, DisplayLayout.Fit.SHRUNK);
        }
        for (double size : new double[] {1, LEAST}) {
            Block parted = parted(tree, size, room);
            if (parted.width() <= room + TOLERANCE) {
                return place(tree, parted, measure, number, placement, size, DisplayLayout.Fit.PARTED);
            }
        }
        Block parted = parted(tree, LEAST, room);
        return place(tree, parted, measure, number, placement, LEAST, DisplayLayout.Fit.TOO_WIDE);
    }

    private static List<FormulaNumber> numbers(MathTree tree) {
        return tree.numbers().stream().filter(each -> !each.text().isEmpty()).toList();
    }

    private MathBox number(FormulaNumber number) {
        double width = number.text()
                .codePoints()
                .mapToDouble(c -> text.advance(c, MathMark.Text.Weight.REGULAR))
                .sum();
        return new MathBox.Builder()
                .mark(new MathMark.Text(number.text(), 0, 0, 1, MathMark.Text.Weight.REGULAR, MathMark.TEXT_COLOUR))
                .cover(TextFace.HEIGHT, TextFace.DEPTH)
                .width(width)
                .build();
    }

    private static FormulaStyle style(double scale) {
        FormulaStyle style = FormulaStyle.ofDisplay();
        return new FormulaStyle(true, style.level(), false, scale, style.colour());
    }

    /** Returns the rows of a formula, between which a page may break; empty when it must not. */
    private static Optional<MathNode.Table> rows(MathTree tree) {
        MathNode root = tree.root();
        while (root instanceof MathNode.Row row && row.children().size() == 1) {
            root = row.children().get(0);
        }
        return root instanceof MathNode.Table table
                        && (table.kind() == TableKind.ALIGNED || table.kind() == TableKind.GATHERED)
                        && !table.rows().isEmpty()
                ? Optional.of(table)
                : Optional.empty();
    }

    private Block block(MathTree tree, double scale, double room) {
        MathNode.Table table = rows(tree).orElse(null);
        FormulaGrid grid = table == null ? null : formulas.nodes().tables().grid(table, style(scale), 0);
        if (table != null
                && table.rows().stream().anyMatch(row -> row.alignment().isPresent())) {
            double least = Math.max(grid == null ? 0 : grid.width(), room);
            grid = formulas.nodes().tables().grid(table, style(scale), least);
        }
        if (grid == null || grid.isRuled()) {
            MathBox box = formulas.nodes().box(tree.root(), style(scale));
            return new Block(List.of(new Row(box, box.height(), box.depth(), 0)), box.width());
        }
        List<Row> rows = new ArrayList<>();
        double above = grid.rows().get(0).height();
        for (int i = 0; i < grid.rows().size(); i++) {
            FormulaGrid.RowPlace place = grid.rows().get(i);
            boolean last = i + 1 == grid.rows().size();
            double next = last ? 0 : grid.rows().get(i + 1).height();
            double between = last ? 0 : grid.rows().get(i + 1).baseline() - place.baseline() - place.depth() - next;
            rows.add(new Row(grid.row(i), above, place.depth() + between / 2, 0));
            above = next + between / 2;
        }
        return new Block(rows, grid.width());
    }

    /** Breaks a formula after relations and operators. */
    private Block parted(MathTree tree, double scale, double room) {
        MathNode.Table table = rows(tree).orElse(null);
        if (table == null) {
            List<Row> rows = parted(List.of(tree.root()), scale, room);
            return new Block(rows, width(rows));
        }
        List<Row> all = new ArrayList<>();
        for (MathNode.TableRow row : table.rows()) {
            all.addAll(parted(row.cells(), scale, room));
        }
        return new Block(all, width(all));
    }

    private static double width(List<Row> rows) {
        return rows.stream()
                .mapToDouble(row -> row.indent() + row.box().width())
                .max()
                .orElse(0);
    }

    private List<Row> parted(List<MathNode> nodes, double scale, double room) {
        List<FormulaComposer.Fragment> fragments = formulas.fragments(nodes, style(scale), 0);
        List<Row> rows = new ArrayList<>();
        int from = 0;
        while (from < fragments.size()) {
            double indent = rows.isEmpty() ? 0 : INDENT;
            int end = end(fragments, from, room - indent);
            rows.add(row(fragments.subList(from, end), indent));
            from = end;
        }
        return rows;
    }

    /** Returns where a line that begins with a fragment ends: after a relation, if the line is then filled well enough. */
    private static int end(List<FormulaComposer.Fragment> fragments, int from, double room) {
        int best = from + 1;
        double x = 0;
        for (int i = from; i < fragments.size(); i++) {
            FormulaComposer.Fragment fragment = fragments.get(i);
            x += fragment.box().width();
            if (i > from && x > room + TOLERANCE) {
                break;
            }
            boolean better = fragment.end().compareTo(fragments.get(best - 1).end()) <= 0;
            double before = x - fragment.box().width();
            if (i == from || better || before < FULL * room) {
                best = i + 1;
            }
            x += fragment.room();
        }
        return best;
    }

    private static Row row(List<FormulaComposer.Fragment> fragments, double indent) {
        MathBox.Builder line = new MathBox.Builder();
        double x = 0;
        double end = 0;
        for (FormulaComposer.Fragment fragment : fragments) {
            line.put(fragment.box(), x, 0);
            end = x + fragment.box().width();
            x = end + fragment.room();
        }
        MathBox box = line.width(end).build();
        return new Row(box, box.height() + LEADING / 2, box.depth() + LEADING / 2, indent);
    }

    private DisplayLayout place(
            MathTree tree,
            Block block,
            double measure,
            double number,
            Placement placement,
            double scale,
            DisplayLayout.Fit fit) {
        double room = measure - block.width();
        double start = placement == Placement.CENTERED ? room / 2 : Math.min(INDENT, room - number);
        if (number > 0 && room - start < number) {
            start = (room - number) / 2;
        }
        start = Math.max(0, start);
        List<MathBox.Builder> builders = new ArrayList<>();
        for (Row row : block.rows()) {
            builders.add(new MathBox.Builder()
                    .put(row.box(), start + row.indent(), 0)
                    .width(measure));
        }
        boolean parted = fit == DisplayLayout.Fit.PARTED || fit == DisplayLayout.Fit.TOO_WIDE;
        for (FormulaNumber each : numbers(tree)) {
            MathBox box = number(each);
            boolean whole = each.row() == FormulaNumber.WHOLE;
            int last = builders.size() - 1;
            int row = whole ? (parted ? last : last / 2) : Math.min(each.row(), last);
            // Between the middle lines if their number is even.
            double drop = whole && !parted && last % 2 == 1
                    ? (block.rows().get(row).below() + block.rows().get(row + 1).above()) / 2
                    : 0;
            builders.get(row).draw(box, measure - box.width(), -drop);
        }
        List<DisplayLayout.Line> lines = new ArrayList<>();
        for (int i = 0; i < builders.size(); i++) {
            Row row = block.rows().get(i);
            lines.add(new DisplayLayout.Line(builders.get(i).build(), row.above(), row.below()));
        }
        return new DisplayLayout(lines, block.width() + number, scale, fit);
    }
}
