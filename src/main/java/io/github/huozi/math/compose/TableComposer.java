package io.github.huozi.math.compose;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.ColumnAlignment;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.TableKind;
import io.github.huozi.math.tree.TableLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sets tables as LaTeX and amsmath do; MathML Core, 3.5. */
final class TableComposer {

    /** LaTeX's {@code \doublerulesep}. */
    private static final double BETWEEN_LINES = 0.2;

    /** An operator or a relation at the start of a left-aligned cell takes the cell before it as its left operand. */
    private static final MathNode NOTHING = new MathNode.Words("", Alphabet.UPRIGHT);

    private final NodeComposer composer;

    TableComposer(NodeComposer composer) {
        this.composer = composer;
    }

    MathBox box(MathNode.Table table, FormulaStyle style) {
        return table.columns().isEmpty() ? MathBox.EMPTY : grid(table, style, 0).box();
    }

    /**
     * Sets all cells and computes their positions.
     *
     * @param least the desired width of the whole, if its rows differ in alignment ({@code multline})
     */
    FormulaGrid grid(MathNode.Table table, FormulaStyle style, double least) {
        int count = table.rows().size() - (table.isRuledBelow() ? 1 : 0);
        List<List<MathBox>> boxes = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            boxes.add(boxes(table, row, style));
        }
        List<Column> columns = columns(table, boxes, em(table.kind(), style), least);
        List<FormulaGrid.ColumnLine> columnLines = new ArrayList<>();
        for (Column column : columns) {
            lines(column.source().linesBefore(), column.before(), columnLines);
        }
        Column last = columns.get(columns.size() - 1);
        double width = last.start() + last.width() + table.gapAfter().value() * em(table.kind(), style);
        lines(table.linesAfter(), width, columnLines);
        List<List<FormulaGrid.Cell>> cells = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            cells.add(places(table.rows().get(row), boxes.get(row), columns));
        }
        List<FormulaGrid.RowLine> rowLines = new ArrayList<>();
        List<FormulaGrid.RowPlace> rows = rows(table, boxes, style, rowLines);
        double total = total(table, rows, rowLines);
        return new FormulaGrid(cells, rows, columnLines, rowLines, width, total, composer.axis(style), style.colour());
    }

    /**
     * A column.
     *
     * @param before the middle of the lines before it
     */
    private record Column(MathNode.TableColumn source, double before, double start, double width) {}

    private static List<Column> columns(MathNode.Table table, List<List<MathBox>> boxes, double em, double least) {
        List<Column> columns = new ArrayList<>();
        double x = 0;
        for (int at = 0; at < table.columns().size(); at++) {
            MathNode.TableColumn source = table.columns().get(at);
            double width = table.columns().size() == 1 ? least : 0;
            for (List<MathBox> row : boxes) {
                width = Math.max(width, at < row.size() ? row.get(at).width() : 0);
            }
            double gap = source.gapBefore().value() * em;
            columns.add(new Column(source, at == 0 ? x : x + gap / 2, x + gap, width));
            x += gap + width;
        }
        return columns;
    }

    private double em(TableKind kind, FormulaStyle style) {
        return kind == TableKind.STACK || kind == TableKind.SMALL ? composer.scale(style) : style.size();
    }

    private List<MathBox> boxes(MathNode.Table table, int row, FormulaStyle style) {
        List<MathBox> boxes = new ArrayList<>();
        FormulaStyle inner = style(table.kind(), style);
        for (MathNode cell : table.rows().get(row).cells()) {
            boolean continues = table.kind() == TableKind.ALIGNED
                    && !boxes.isEmpty()
                    && table.columns().get(boxes.size()).alignment() == ColumnAlignment.LEFT;
            boxes.add(composer.rows().row(continues ? List.of(NOTHING, cell) : List.of(cell), inner));
        }
        return boxes;
    }

    /** Cells have a style independent of the surrounding one. */
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

    private static List<FormulaGrid.Cell> places(MathNode.TableRow row, List<MathBox> boxes, List<Column> columns) {
        List<FormulaGrid.Cell> places = new ArrayList<>();
        for (MathBox box : boxes) {
            Column column = columns.get(places.size());
            double room = column.width() - box.width();
            double x =
                    switch (row.alignment().orElse(column.source().alignment())) {
                        case LEFT -> column.start();
                        case CENTER -> column.start() + room / 2;
                        case RIGHT -> column.start() + room;
                    };
            places.add(new FormulaGrid.Cell(box, x));
        }
        return places;
    }

    private List<FormulaGrid.RowPlace> rows(
            MathNode.Table table, List<List<MathBox>> boxes, FormulaStyle style, List<FormulaGrid.RowLine> rowLines) {
        TableSpacing spacing = TableSpacing.of(table.kind());
        double size = style.size();
        boolean touch = Set.of(TableKind.ARRAY, TableKind.CASES, TableKind.DISPLAY_CASES)
                .contains(table.kind());
        List<FormulaGrid.RowPlace> rows = new ArrayList<>();
        double y = 0;
        double skip = 0;
        double above = 0;
        for (int row = 0; row < boxes.size(); row++) {
            MathNode.TableRow source = table.rows().get(row);
            double height = spacing.height() * size;
            double depth = spacing.depth() * size;
            double gap = source.gapBelow().value() * size;
            depth += touch ? Math.max(0, gap) : 0;
            for (MathBox cell : boxes.get(row)) {
                height = Math.max(height, cell.height());
                depth = Math.max(depth, cell.depth());
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

    /** Adds the lines above a row, and returns the space that they take. */
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
