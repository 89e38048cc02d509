package io.github.huozi.math.markup;

import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.ColumnAlignment;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.MathNode.TableColumn;
import io.github.huozi.math.tree.MathNode.TableRow;
import io.github.huozi.math.tree.TableKind;
import io.github.huozi.math.tree.TableLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Writes tables. Alignment, space and lines are written twice: as attributes of MathML 3, and as classes for the style
 * sheets of browsers, which follow MathML Core and lay out tables as CSS does.
 */
final class TableMarkup {

    private TableMarkup() {}

    static Element table(MathNode.Table table, MathStyle style) {
        return numbered(table, List.of(), style);
    }

    /** Returns a table with the numbers of its rows in a separate column. */
    static Element numbered(MathNode.Table table, List<FormulaNumber> numbers, MathStyle style) {
        Element element = new Element("mtable").attr("class", name(table.kind()));
        attributes(table, element);
        MathStyle cells =
                switch (table.kind()) {
                    case ALIGNED, GATHERED, DISPLAY_CASES -> style.inDisplay();
                    case STACK -> style;
                    default -> style.text();
                };
        boolean any = numbers.stream()
                .anyMatch(number -> number.row() >= 0 && !number.text().isEmpty());
        for (int at = 0; at < table.rows().size(); at++) {
            TableRow row = table.rows().get(at);
            if (row.isRules()) {
                continue;
            }
            Element mtr = row(table, at, cells);
            if (any) {
                mtr.appendElement("mtd")
                        .attr("class", "number")
                        .appendElement("mtext")
                        .text(number(numbers, at));
            }
            element.appendChild(mtr);
        }
        return element;
    }

    private static String number(List<FormulaNumber> numbers, int row) {
        return numbers.stream()
                .filter(number -> number.row() == row)
                .map(FormulaNumber::text)
                .collect(Collectors.joining());
    }

    private static String name(TableKind kind) {
        return switch (kind) {
            case ARRAY -> "array";
            case SMALL -> "small";
            case CASES, DISPLAY_CASES -> "cases";
            case ALIGNED -> "aligned";
            case GATHERED -> "gathered";
            case STACK -> "stack";
        };
    }

    private static void attributes(MathNode.Table table, Element element) {
        List<TableColumn> columns = table.columns();
        if (table.kind() == TableKind.ALIGNED
                || table.kind() == TableKind.GATHERED
                || table.kind() == TableKind.DISPLAY_CASES) {
            element.attr("displaystyle", "true");
        }
        if (columns.stream().anyMatch(column -> column.alignment() != ColumnAlignment.CENTER)) {
            element.attr("columnalign", joined(columns, column -> lower(column.alignment())));
        }
        if (columns.size() > 1) {
            List<TableColumn> inner = columns.subList(1, columns.size());
            element.attr(
                    "columnspacing", joined(inner, column -> column.gapBefore().css()));
            if (inner.stream().anyMatch(column -> !column.linesBefore().isEmpty())) {
                element.attr("columnlines", joined(inner, column -> line(column.linesBefore())));
            }
        }
        element.attr("rowspacing", rowSpacing(table));
        List<TableRow> below =
                table.rows().stream().skip(1).filter(row -> !row.isRules()).toList();
        if (below.stream().anyMatch(row -> !row.linesAbove().isEmpty())) {
            element.attr(
                    "rowlines",
                    below.stream().map(row -> line(row.linesAbove())).collect(Collectors.joining(" ")));
        }
    }

    private static String rowSpacing(MathNode.Table table) {
        double usual =
                switch (table.kind()) {
                    case ALIGNED, GATHERED -> 0.5;
                    case CASES, DISPLAY_CASES -> 0.36;
                    case STACK, SMALL -> 0.1;
                    case ARRAY -> 0.2;
                };
        String all = table.rows().stream()
                .limit(Math.max(1, table.rows().size() - 1))
                .map(row -> new Em(Math.max(0, usual + row.gapBelow().value())).css())
                .collect(Collectors.joining(" "));
        return table.rows().stream().allMatch(row -> row.gapBelow().isZero()) ? new Em(usual).css() : all;
    }

    private static String joined(List<TableColumn> columns, java.util.function.Function<TableColumn, String> said) {
        return columns.stream().map(said).collect(Collectors.joining(" "));
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static String line(List<TableLine> lines) {
        return lines.isEmpty() ? "none" : lower(lines.get(0));
    }

    private static Element row(MathNode.Table table, int at, MathStyle style) {
        TableRow row = table.rows().get(at);
        Element mtr = new Element("mtr");
        for (int column = 0; column < table.columns().size(); column++) {
            Element mtd = mtr.appendElement("mtd");
            StringBuilder classes = new StringBuilder();
            ColumnAlignment alignment =
                    row.alignment().orElse(table.columns().get(column).alignment());
            if (alignment != ColumnAlignment.CENTER) {
                classes.append(' ').append(lower(alignment));
            }
            if (row.alignment().isPresent()) {
                mtd.attr("columnalign", lower(alignment));
            }
            lines(table, at, column, classes);
            if (!classes.isEmpty()) {
                mtd.attr("class", classes.substring(1));
            }
            if (!row.gapBelow().isZero()) {
                mtd.attr("style", "padding-bottom: " + row.gapBelow().css());
            }
            if (column < row.cells().size()) {
                cell(table, row.cells().get(column), column, mtd, style);
            }
        }
        return mtr;
    }

    private static void cell(MathNode.Table table, MathNode cell, int column, Element mtd, MathStyle style) {
        // amsmath begins the left-aligned cells of a pair with an empty atom, so that a relation has its space.
        boolean pair = table.kind() == TableKind.ALIGNED
                && column > 0
                && table.columns().get(column).alignment() == ColumnAlignment.LEFT
                && table.columns().get(column).gapBefore().isZero();
        MathNode empty = new MathNode.Row(List.of(), AtomClass.ORD);
        MathmlWriter.children(mtd, pair ? List.of(empty, cell) : List.of(cell), style);
        mtd.select("> mrow:empty").remove();
    }

    private static void lines(MathNode.Table table, int at, int column, StringBuilder classes) {
        TableRow row = table.rows().get(at);
        if (!row.linesAbove().isEmpty()) {
            classes.append(" above-").append(line(row.linesAbove()));
        }
        boolean last = at + 1 < table.rows().size() && table.rows().get(at + 1).isRules();
        if (last) {
            classes.append(" below-").append(line(table.rows().get(at + 1).linesAbove()));
        }
        List<TableLine> before = table.columns().get(column).linesBefore();
        if (!before.isEmpty()) {
            classes.append(" before-").append(line(before));
        }
        if (column == table.columns().size() - 1 && !table.linesAfter().isEmpty()) {
            classes.append(" after-").append(line(table.linesAfter()));
        }
    }
}
