package io.github.huozi.math.markup;

import io.github.huozi.math.tree.ColumnAlignment;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.TableKind;
import io.github.huozi.math.tree.TableLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the tables of MathML. */
final class MathmlTables {

    private static final int MOST_CELLS = 20_000;

    private final MathmlReader reader;

    MathmlTables(MathmlReader reader) {
        this.reader = reader;
    }

    MathNode table(Element table) {
        List<MathNode.TableRow> rows = new ArrayList<>();
        String[] rowLines = words(table.attr("rowlines"));
        int cells = 0;
        int columns = 0;
        for (Element mtr : table.children()) {
            List<MathNode> row = cells(mtr);
            cells += row.size();
            columns = Math.max(columns, row.size());
            if (cells > MOST_CELLS) {
                break;
            }
            List<TableLine> above = rows.isEmpty() ? List.of() : line(rowLines, rows.size() - 1);
            rows.add(new MathNode.TableRow(row, above, Em.ZERO, Optional.empty()));
        }
        boolean framed = List.of("solid", "dashed").contains(table.attr("frame"));
        List<TableLine> frame = framed ? List.of(TableLine.SOLID) : List.of();
        if (framed && !rows.isEmpty()) {
            MathNode.TableRow first = rows.get(0);
            rows.set(0, new MathNode.TableRow(first.cells(), frame, first.gapBelow(), first.alignment()));
            rows.add(new MathNode.TableRow(List.of(), frame, Em.ZERO, Optional.empty()));
        }
        Em edge = framed ? new Em(0.5) : Em.ZERO;
        TableKind kind = table.attr("displaystyle").equals("true") ? TableKind.ALIGNED : TableKind.ARRAY;
        return new MathNode.Table(kind, rows, columns(table, Math.max(1, columns), frame, edge), frame, edge);
    }

    private List<MathNode> cells(Element mtr) {
        List<MathNode> row = new ArrayList<>();
        boolean labelled = mtr.normalName().equals("mlabeledtr");
        for (int at = labelled ? 1 : 0; at < mtr.childrenSize(); at++) {
            row.add(reader.row(mtr.child(at).children()));
        }
        return row;
    }

    private static List<MathNode.TableColumn> columns(Element table, int count, List<TableLine> frame, Em edge) {
        String[] alignments = words(table.attr("columnalign"));
        String[] spaces = words(table.attr("columnspacing"));
        String[] lines = words(table.attr("columnlines"));
        List<MathNode.TableColumn> columns = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            Em gap = at == 0
                    ? edge
                    : spaces.length == 0
                            ? new Em(0.8)
                            : MathmlTokens.length(spaces[Math.min(at - 1, spaces.length - 1)])
                                    .orElse(new Em(0.8));
            List<TableLine> before = at == 0 ? frame : line(lines, at - 1);
            columns.add(new MathNode.TableColumn(alignment(alignments, at), gap, before));
        }
        return columns;
    }

    private static ColumnAlignment alignment(String[] alignments, int at) {
        if (alignments.length == 0) {
            return ColumnAlignment.CENTER;
        }
        return switch (alignments[Math.min(at, alignments.length - 1)]) {
            case "left" -> ColumnAlignment.LEFT;
            case "right" -> ColumnAlignment.RIGHT;
            default -> ColumnAlignment.CENTER;
        };
    }

    private static List<TableLine> line(String[] lines, int at) {
        if (lines.length == 0) {
            return List.of();
        }
        return switch (lines[Math.min(at, lines.length - 1)]) {
            case "solid" -> List.of(TableLine.SOLID);
            case "dashed" -> List.of(TableLine.DASHED);
            default -> List.of();
        };
    }

    private static String[] words(String attribute) {
        String text = attribute.strip();
        return text.isEmpty() ? new String[0] : text.split("\\s+");
    }
}
