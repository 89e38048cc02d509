package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.TableLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A composed table: the positions of its columns and rows. Rows are counted from the top, from 0; lengths are in em.
 *
 * @param cells the cells by row and column
 * @param rows the positions of the rows
 * @param columnLines the vertical lines
 * @param rowLines the horizontal lines
 * @param width the total width
 * @param total the sum of height and depth
 * @param axis the axis height of the surrounding style
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
     * @param x the x coordinate of its left edge
     */
    record Cell(MathBox box, double x) {}

    /**
     * A row.
     *
     * @param baseline the distance of its baseline below the top of the table
     */
    record RowPlace(double baseline, double height, double depth) {}

    /**
     * @param x the x coordinate of its middle
     */
    record ColumnLine(double x, TableLine line) {}

    /**
     * @param y the distance of its middle below the top of the table
     */
    record RowLine(double y, TableLine line) {}

    /** Returns the whole table, centred on the axis. */
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

    /** Returns one row on its baseline, as wide as the table. */
    MathBox row(int row) {
        MathBox.Builder all = new MathBox.Builder();
        cells.get(row).forEach(cell -> all.put(cell.box(), cell.x(), 0));
        return all.width(width).build();
    }

    /** Whether lines tie it together, so that it must not be split. */
    boolean isRuled() {
        return !columnLines.isEmpty() || !rowLines.isEmpty();
    }

    static MathNode.@Nullable TableRow lastRules(MathNode.Table table) {
        return table.isRuledBelow() ? table.rows().get(table.rows().size() - 1) : null;
    }
}
