package io.github.huozi.read.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of a section of a table on their grid: HTML, 4.9.12.1, but without overlapping cells. */
final class SectionGrid {

    /**
     * A cell on the grid.
     *
     * @param column the first column
     * @param across the number of columns
     */
    private record Cell(Element element, int row, int column, int across, int down) {}

    private final List<Element> rows;
    private final List<Cell> cells = new ArrayList<>();

    /** The number of occupied columns in each row. */
    private final int[] lengths;

    /** For each column, the first row not occupied by a cell from above. */
    private int[] free = new int[16];

    /**
     * Places the cells of some rows; a {@code rowspan} ends with the last row.
     *
     * @param columns receives the columns in which a cell begins
     */
    SectionGrid(List<Element> rows, BitSet columns) {
        this.rows = rows;
        this.lengths = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element element : rows.get(row).children()) {
                while (freeFrom(column) > row) {
                    column++;
                }
                Cell cell = place(element, row, column);
                columns.set(column);
                cells.add(cell);
                column += cell.across;
            }
        }
    }

    private int freeFrom(int column) {
        return column < free.length ? free[column] : 0;
    }

    private Cell place(Element element, int row, int column) {
        int down = Math.min(span(element, "rowspan"), rows.size() - row);
        int most = span(element, "colspan");
        int across = 1;
        while (across < most && freeFrom(column + across) <= row) {
            across++;
        }
        if (column + across > free.length) {
            free = Arrays.copyOf(free, 2 * (column + across));
        }
        Arrays.fill(free, column, column + across, row + down);
        return new Cell(element, row, column, across, down);
    }

    /**
     * Gives each cell its spans.
     *
     * @param columns the columns in which a cell begins, in any section of the table
     */
    void settle(BitSet columns) {
        int[] before = new int[columns.length() + 1];
        for (int column = 0; column < columns.length(); column++) {
            before[column + 1] = before[column] + (columns.get(column) ? 1 : 0);
        }
        for (Cell cell : cells) {
            int end = Math.min(cell.column + cell.across, columns.length());
            int across = before[end] - before[cell.column];
            span(cell.element, "colspan", across);
            span(cell.element, "rowspan", cell.down);
            for (int row = cell.row; row < cell.row + cell.down; row++) {
                lengths[row] += across;
            }
        }
    }

    /** Pads each row to the number of columns of the table, once the cells have their spans. */
    void fill(int width) {
        for (int row = 0; row < lengths.length; row++) {
            boolean header = Tables.isHeader(rows.get(row));
            for (int missing = width - lengths[row]; missing > 0; missing--) {
                rows.get(row).appendElement(header ? "th" : "td");
            }
        }
    }

    private static int span(Element cell, String name) {
        return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }

    private static void span(Element cell, String name, int span) {
        if (span > 1) {
            cell.attr(name, String.valueOf(span));
        } else {
            cell.removeAttr(name);
        }
    }
}
