package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.TableLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose cells are set: where each column and each row begins. Rows are counted from the top, from 0; lengths are em.
 *
 * @param cells by row and column
 * @param rows where the rows are
 * @param columnLines vertical lines
 * @param rowLines horizontal lines
 * @param width of the whole
 * @param total height and depth together
 * @param axis of the style around it
 */
record FormulaGrid(
        List<List<Cell>> cells,
        List<RowPlace> rows,
        List<ColumnLine> columnLines,
        List<RowLine> rowLines,
        double width,
        double total,
        double axis,
        String colour) {

    /** Dashes of LaTeX's arydshln. */
    private static final double DASH = 0.4;

    /**
     * A cell.
     *
     * @param x where it begins
     */
    record Cell(MathBox box, double x) {}

    /**
     * A row.
     *
     * @param baseline how far its baseline is below the top of the table
     */
    record RowPlace(double baseline, double height, double depth) {}

    /**
     * @param x of its middle
     */
    record ColumnLine(double x, TableLine line) {}

    /**
     * @param y of its middle, below the top of the table
     */
    record RowLine(double y, TableLine line) {}

    /** The whole table, its middle on the axis. */
    MathBox box() {
        double shift = total / 2 + axis;
        MathBox.Builder all = new MathBox.Builder();
        for (int row = 0; row < rows.size(); row++) {
            all.draw(row(row), 0, shift - rows.get(row).baseline());
        }
        columnLines.forEach(line -> all.mark(stroke(line.x(), shift - total, line.x(), shift, line.line())));
        rowLines.forEach(line -> all.mark(stroke(0, shift - line.y(), width, shift - line.y(), line.line())));
        return all.cover(shift, total - shift).width(width).build();
    }

    private MathMark stroke(double x1, double y1, double x2, double y2, TableLine line) {
        return new MathMark.Stroke(x1, y1, x2, y2, EnclosureComposer.RULE, line == TableLine.DASHED ? DASH : 0, colour);
    }

    /** One row on its baseline, as wide as the table. */
    MathBox row(int row) {
        MathBox.Builder all = new MathBox.Builder();
        cells.get(row).forEach(cell -> all.put(cell.box(), cell.x(), 0));
        return all.width(width).build();
    }

    /** Whether lines make it one thing, which is not to be parted. */
    boolean isRuled() {
        return !columnLines.isEmpty() || !rowLines.isEmpty();
    }

    static MathNode.@Nullable TableRow lastRules(MathNode.Table table) {
        return table.isRuledBelow() ? table.rows().get(table.rows().size() - 1) : null;
    }
}
