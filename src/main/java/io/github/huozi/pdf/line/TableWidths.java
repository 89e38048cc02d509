package io.github.huozi.pdf.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import io.github.huozi.pdf.text.PrintListing;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.typeset.line.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Replaces the column widths chosen by the engine in a laid-out document: it assumes that lines may end within any word,
 * so that narrow columns break words for which there is space.
 */
final class TableWidths {

    /** From this code point on, characters are as wide as an ideograph. */
    private static final int HAN = 0x2000;

    /** The width at which a line of code in a cell may be folded, in em. */
    private static final double FOLD = 6;

    private final LayoutContext lengths;
    private final double dotsPerPoint;
    private final Map<Element, TableBox> tables = new LinkedHashMap<>();
    private final Map<Element, List<BlockBox>> contents = new HashMap<>();
    private final Map<Element, Double> gains = new HashMap<>();

    TableWidths(LayoutContext lengths, double dotsPerPoint) {
        this.lengths = lengths;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** Records a box: a table, or possible content of a table cell. */
    void add(Element element, BlockBox box) {
        Element cell = cell(element);
        if (cell != null) {
            contents.computeIfAbsent(cell, key -> new ArrayList<>()).add(box);
        }
        if (box instanceof TableBox table) {
            tables.put(element, table);
        }
    }

    /** Returns the cell that contains an element, or null; notes are elsewhere. */
    static @Nullable Element cell(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.getTagName().equals("td") || at.getTagName().equals("th")) {
                return at;
            }
            if (BlockRole.NOTE.isOn(at) || (at.getTagName().equals("table") && at != element)) {
                return null;
            }
        }
        return null;
    }

    /** Returns how much wider a block may be than laid out, in points. */
    double gain(Element block) {
        Element cell = cell(block);
        return cell == null ? 0 : gains.getOrDefault(cell, 0.0);
    }

    /**
     * Distributes the width of all tables and writes the columns into the document.
     *
     * @param parts the parts of a block; empty for a block that must keep its width
     */
    void share(BiFunction<Element, BlockBox, Optional<List<Part>>> parts) {
        tables.forEach((element, table) -> {
            List<TableCellBox> cells = cells(table);
            double[] before = before(table);
            double[] widths = columns(table, cells, before, parts);
            for (TableCellBox cell : cells) {
                Element at = cell.getElement();
                if (at != null) {
                    int from = table.colToEffCol(cell.getCol());
                    double gain = 0;
                    for (int i = from; i < from + span(table, cell); i++) {
                        gain += widths[i] - before[i];
                    }
                    gains.put(at, gain);
                }
            }
            write(element, widths);
        });
    }

    /**
     * Returns the parts into which the lines of a listing may be folded.
     *
     * @param em the size of its text, in points
     */
    static List<Part> parts(PrintListing listing, double em) {
        List<Part> parts = new ArrayList<>();
        for (PrintListing.Line line : listing.lines()) {
            int columns = line.spans().stream()
                    .flatMapToInt(span -> span.text().codePoints())
                    .map(c -> c < HAN ? 1 : 2)
                    .sum();
            double rest = columns * em / 2;
            for (; rest > FOLD * em; rest -= FOLD * em) {
                parts.add(new Part(FOLD * em, FOLD * em, Part.End.CODE_SPACE));
            }
            parts.add(new Part(rest, rest, Part.End.FORCED));
        }
        return parts;
    }

    private double[] columns(
            TableBox table,
            List<TableCellBox> boxes,
            double[] before,
            BiFunction<Element, BlockBox, Optional<List<Part>>> parts) {
        List<Columns.Cell> cells = new ArrayList<>();
        Map<Box, Integer> rows = new HashMap<>();
        for (TableCellBox box : boxes) {
            int column = table.colToEffCol(box.getCol());
            int span = span(table, box);
            double content = box.getContentWidth() / dotsPerPoint;
            double width = 0;
            for (int i = column; i < column + span; i++) {
                width += before[i];
            }
            List<Columns.Block> blocks = new ArrayList<>();
            for (BlockBox block : contents.getOrDefault(box.getElement(), List.of())) {
                Optional<List<Part>> found = parts.apply(block.getElement(), block);
                double own = (found.isPresent() ? block.getContentWidth() : block.getWidth()) / dotsPerPoint;
                double inset = found.isPresent() ? Math.max(0, content - own) : 0;
                blocks.add(
                        new Columns.Block(inset, found.orElseGet(() -> List.of(new Part(own, own, Part.End.FORCED)))));
            }
            int row = rows.computeIfAbsent(box.getParent(), key -> rows.size());
            cells.add(new Columns.Cell(row, column, span, Math.max(0, width - content), blocks));
        }
        double em = table.getStyle().getFSFont(lengths).getSize2D() / dotsPerPoint;
        Columns columns = new Columns(before.length, em, cells);
        boolean fills = !table.getStyle().isIdent(CSSName.WIDTH, IdentValue.AUTO);
        double edges = table.marginsBordersPaddingAndSpacing(lengths, true) / dotsPerPoint;
        double room = table.getContainingBlock().getContentWidth() / dotsPerPoint - edges;
        return fills ? columns.fill(room) : columns.share(room);
    }

    private double[] before(TableBox table) {
        int[] positions = table.getColumnPos();
        double[] before = new double[positions.length - 1];
        for (int i = 0; i < before.length; i++) {
            before[i] = (positions[i + 1] - positions[i]) / dotsPerPoint;
        }
        return before;
    }

    private static List<TableCellBox> cells(Box box) {
        List<TableCellBox> cells = new ArrayList<>();
        for (int i = 0; i < box.getChildCount(); i++) {
            Box child = box.getChild(i);
            if (child instanceof TableCellBox cell) {
                if (cell != TableCellBox.SPANNING_CELL) {
                    cells.add(cell);
                }
            } else if (child instanceof TableSectionBox || !(child instanceof TableBox)) {
                cells.addAll(cells(child));
            }
        }
        return cells;
    }

    private static int span(TableBox table, TableCellBox cell) {
        int first = table.colToEffCol(cell.getCol());
        int end = cell.getCol() + Math.max(1, cell.getStyle().getColSpan());
        int last = first;
        while (last + 1 < table.numEffCols() && table.effColToCol(last + 1) < end) {
            last++;
        }
        return last - first + 1;
    }

    /** Fixes the columns of a table at the widths for which its cells are composed. */
    private static void write(Element table, double[] widths) {
        Element group = table.getOwnerDocument().createElement("colgroup");
        for (double width : widths) {
            Dom.add(group, "col").setAttribute("style", "width: " + width + "pt");
        }
        table.insertBefore(group, table.getFirstChild());
    }
}
