package io.github.huozi.pdf.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The cells of a table by column, including those that span columns or rows. */
record TableGrid(List<Cell> cells, int width) {

    /**
     * A cell.
     *
     * @param column the first column, from 0
     * @param columns the number of columns
     */
    record Cell(Element element, int column, int columns) {

        /** Returns the column after it. */
        int end() {
            return column + columns;
        }
    }

    /** Readers guarantee rows of equal length, and no span larger than this. */
    private static final int MOST = 1000;

    static TableGrid of(Element table) {
        List<Cell> cells = new ArrayList<>();
        int width = 0;
        for (Element section : table.select("> thead, > tbody, > tfoot")) {
            Set<Long> taken = new HashSet<>();
            int row = 0;
            for (Element tr : section.select("> tr")) {
                int column = 0;
                for (Element cell : tr.children()) {
                    while (taken.contains(place(row, column))) {
                        column++;
                    }
                    int columns = span(cell, "colspan");
                    for (int down = 1; down < span(cell, "rowspan"); down++) {
                        for (int i = 0; i < columns; i++) {
                            taken.add(place(row + down, column + i));
                        }
                    }
                    cells.add(new Cell(cell, column, columns));
                    column += columns;
                    width = Math.max(width, column);
                }
                row++;
            }
        }
        return new TableGrid(List.copyOf(cells), width);
    }

    /** Whether no cell crosses the left edge of a column, except cells that span all columns. */
    boolean partsBefore(int column) {
        return cells.stream()
                .noneMatch(cell -> cell.columns() < width && cell.column() < column && cell.end() > column);
    }

    private static long place(int row, int column) {
        return ((long) row << 32) + column;
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name);
        return value.matches("[1-9][0-9]{0,3}") ? Math.min(MOST, Integer.parseInt(value)) : 1;
    }
}
