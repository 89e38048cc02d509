package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.tree.ColumnAlignment;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.TableKind;
import io.github.huozi.math.tree.TableLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets tables as LaTeX and amsmath do; MathML Core, 3.5. */
final class TableComposer {

    /** LaTeX's {@code \doublerulesep}. */
    private static final double BETWEEN_LINES = 0.2;

    /** An operator or a relation that begins a left-aligned cell binds what the cell before it holds. */
    private static final MathNode NOTHING = new MathNode.Words("", io.github.huozi.math.tree.Alphabet.UPRIGHT);

    private final NodeComposer composer;

    TableComposer(NodeComposer composer) {
        this.composer = composer;
    }

    MathBox box(MathNode.Table table, FormulaStyle style) {
        return grid(table, style, 0).box();
    }

    /**
     * Sets all cells and finds their places.
     *
     * @param least how wide the whole should be, where its rows are not aligned alike ({@code multline})
     */
    FormulaGrid grid(MathNode.Table table, FormulaStyle style, double least) {
        int count = table.rows().size() - (table.isRuledBelow() ? 1 : 0);
        @Nullable MathBox[][] cells = new MathBox[count][];
        int columns = table.columns().size();
        double[] widths = new double[columns];
        for (int row = 0; row < count; row++) {
            cells[row] = cells(table, row, style);
            for (int column = 0; column < cells[row].length; column++) {
                MathBox cell = cells[row][column];
                widths[column] = Math.max(widths[column], cell == null ? 0 : cell.width());
            }
        }
        if (columns == 1) {
            widths[0] = Math.max(widths[0], least);
        }
        double em = em(table.kind(), style);
        List<FormulaGrid.ColumnLine> columnLines = new ArrayList<>();
        double[] starts = new double[columns];
        double x = 0;
        for (int column = 0; column < columns; column++) {
            MathNode.TableColumn each = table.columns().get(column);
            double gap = each.gapBefore().value() * em;
            lines(each.linesBefore(), column == 0 ? x : x + gap / 2, columnLines);
            x += gap;
            starts[column] = x;
            x += widths[column];
        }
        double width = x + table.gapAfter().value() * em;
        lines(table.linesAfter(), width, columnLines);
        double[][] cellX = new double[count][];
        for (int row = 0; row < count; row++) {
            cellX[row] = places(table, row, cells[row], starts, widths);
        }
        List<FormulaGrid.RowLine> rowLines = new ArrayList<>();
        List<FormulaGrid.RowPlace> rows = rows(table, cells, style, rowLines);
        double total = total(table, rows, rowLines);
        return new FormulaGrid(
                cells, cellX, rows, columnLines, rowLines, width, total, composer.axis(style), style.colour());
    }

    private double em(TableKind kind, FormulaStyle style) {
        return kind == TableKind.STACK || kind == TableKind.SMALL ? composer.scale(style) : style.size();
    }

    private @Nullable MathBox[] cells(MathNode.Table table, int row, FormulaStyle style) {
        List<MathNode> nodes = table.rows().get(row).cells();
        @Nullable MathBox[] boxes = new MathBox[nodes.size()];
        FormulaStyle inner = style(table.kind(), style);
        for (int column = 0; column < boxes.length; column++) {
            boolean continues = table.kind() == TableKind.ALIGNED
                    && column > 0
                    && table.columns().get(column).alignment() == ColumnAlignment.LEFT;
            MathNode cell = nodes.get(column);
            boxes[column] = composer.rows().row(continues ? List.of(NOTHING, cell) : List.of(cell), inner);
        }
        return boxes;
    }

    /** Whatever the style around it, cells are in a style of their own. */
    private static FormulaStyle style(TableKind kind, FormulaStyle style) {
        return switch (kind) {
            case ARRAY, CASES -> style.atLevel(0);
            case SMALL -> style.atLevel(1);
            case DISPLAY_CASES, ALIGNED, GATHERED -> style.inDisplay();
            case STACK -> style.inText();
        };
    }

    private static void lines(List<TableLine> lines, double middle, List<FormulaGrid.ColumnLine> into) {
        double x = middle - (lines.size() - 1) * BETWEEN_LINES / 2;
        for (TableLine line : lines) {
            into.add(new FormulaGrid.ColumnLine(x, line));
            x += BETWEEN_LINES;
        }
    }

    private static double[] places(
            MathNode.Table table, int row, @Nullable MathBox[] cells, double[] starts, double[] widths) {
        double[] places = new double[cells.length];
        for (int column = 0; column < cells.length; column++) {
            MathBox cell = cells[column];
            double room = widths[column] - (cell == null ? 0 : cell.width());
            ColumnAlignment alignment = table.rows()
                    .get(row)
                    .alignment()
                    .orElse(table.columns().get(column).alignment());
            places[column] = starts[column]
                    + switch (alignment) {
                        case LEFT -> 0;
                        case CENTER -> room / 2;
                        case RIGHT -> room;
                    };
        }
        return places;
    }

    private List<FormulaGrid.RowPlace> rows(
            MathNode.Table table, @Nullable MathBox[][] cells, FormulaStyle style, List<FormulaGrid.RowLine> rowLines) {
        TableSpacing spacing = TableSpacing.of(table.kind());
        double size = style.size();
        boolean touch = Set.of(TableKind.ARRAY, TableKind.CASES, TableKind.DISPLAY_CASES)
                .contains(table.kind());
        List<FormulaGrid.RowPlace> rows = new ArrayList<>();
        double y = 0;
        double skip = 0;
        double above = 0;
        for (int row = 0; row < cells.length; row++) {
            MathNode.TableRow source = table.rows().get(row);
            double height = spacing.height() * size;
            double depth = spacing.depth() * size;
            double gap = source.gapBelow().value() * size;
            depth += touch ? Math.max(0, gap) : 0;
            for (MathBox cell : cells[row]) {
                height = Math.max(height, cell == null ? 0 : cell.height());
                depth = Math.max(depth, cell == null ? 0 : cell.depth());
            }
            double lines = rowLines(source.linesAbove(), y + above + skip, rowLines);
            y += row == 0 ? height : spacing.distance(above / size, height / size) * size + skip;
            y += lines;
            rows.add(new FormulaGrid.RowPlace(y, height, depth));
            above = depth;
            skip = touch ? Math.min(0, gap) : gap;
        }
        return rows;
    }

    /** Lines above what follows; how much room they take. */
    private static double rowLines(List<TableLine> lines, double top, List<FormulaGrid.RowLine> into) {
        double y = top;
        for (int i = 0; i < lines.size(); i++) {
            y += i == 0 ? 0 : BETWEEN_LINES;
            into.add(new FormulaGrid.RowLine(y + EnclosureComposer.RULE / 2, lines.get(i)));
            y += EnclosureComposer.RULE;
        }
        return y - top;
    }

    private static double total(
            MathNode.Table table, List<FormulaGrid.RowPlace> rows, List<FormulaGrid.RowLine> rowLines) {
        if (rows.isEmpty()) {
            return 0;
        }
        FormulaGrid.RowPlace last = rows.get(rows.size() - 1);
        double end = last.baseline() + last.depth();
        MathNode.TableRow rules = FormulaGrid.lastRules(table);
        return rules == null ? end : end + rowLines(rules.linesAbove(), end, rowLines);
    }
}
