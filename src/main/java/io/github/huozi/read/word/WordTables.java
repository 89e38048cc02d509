package io.github.huozi.read.word;

import io.github.huozi.archive.ArchiveFault;
import io.github.huozi.archive.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes tables, whose cells may span columns and rows (17.4). */
final class WordTables {

    /** Writes the content of a cell. */
    interface Cells {
        void write(XmlElement cell, Element into) throws ArchiveFault;
    }

    private static final int MOST_COLUMNS = 200;

    /** A cell on the grid. */
    private record Cell(int column, int across, boolean continued, Element element) {}

    private WordTables() {}

    static void write(XmlElement table, Element into, WordContext context, Cells cells) throws ArchiveFault {
        List<XmlElement> rows = rows(table, context);
        Element element = into.appendElement("table");
        int headers = headers(table, rows, context);
        List<List<Cell>> grid = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            context.control().check();
            boolean header = at < headers;
            Element section = header || at == headers
                    ? (at == 0 || at == headers ? element.appendElement(header ? "thead" : "tbody") : last(element))
                    : last(element);
            grid.add(row(rows.get(at), section.appendElement("tr"), header, cells));
        }
        span(grid, headers);
        WordNames.value(table, "w:tblPr", "w:tblCaption")
                .filter(it -> !it.isBlank())
                .ifPresent(it -> element.attr("title", it));
    }

    private static Element last(Element table) {
        Element last = table.lastElementChild();
        return last == null ? table : last;
    }

    private static List<XmlElement> rows(XmlElement table, WordContext context) {
        List<XmlElement> rows = new ArrayList<>();
        for (XmlElement row : flat(table, "w:tr")) {
            boolean deleted = row.at("w:trPr", "w:del").isPresent();
            boolean inserted = row.at("w:trPr", "w:ins").isPresent();
            if (context.accepts() ? !deleted : !inserted) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Returns the children of a name, with content controls and similar wrappers removed. */
    private static List<XmlElement> flat(XmlElement parent, String name) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> found.addAll(flat(child, name));
                default -> {
                    if (child.is(name)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    /** Returns the number of rows at the top that are repeated, or emphasized by the style of the table. */
    private static int headers(XmlElement table, List<XmlElement> rows, WordContext context) {
        int headers = 0;
        while (headers < rows.size() - 1
                && rows.get(headers)
                        .at("w:trPr")
                        .flatMap(it -> WordNames.isOn(it, "w:tblHeader"))
                        .orElse(false)) {
            headers++;
        }
        if (headers > 0 || rows.size() < 2) {
            return headers;
        }
        Optional<XmlElement> look = table.at("w:tblPr", "w:tblLook");
        boolean first = look.map(it -> it.attribute("w:firstRow").matches("1|true|on")
                        || (it.attribute("w:val").matches("[0-9A-Fa-f]{1,4}")
                                && (Integer.parseInt(it.attribute("w:val"), 16) & 0x20) != 0))
                .orElse(false);
        String style = WordNames.value(table, "w:tblPr", "w:tblStyle").orElse("");
        return first && !style.isEmpty() && context.styles().hasHeaderRow(style) ? 1 : 0;
    }

    private static List<Cell> row(XmlElement row, Element into, boolean header, Cells cells) throws ArchiveFault {
        List<Cell> made = new ArrayList<>();
        int column = WordNames.value(row, "w:trPr", "w:gridBefore")
                .map(it -> WordNames.number(it, 0))
                .orElse(0);
        for (int skipped = 0; skipped < Math.min(column, MOST_COLUMNS); skipped++) {
            into.appendElement("td");
        }
        for (XmlElement cell : flat(row, "w:tc")) {
            int across = WordNames.value(cell, "w:tcPr", "w:gridSpan")
                    .map(it -> WordNames.number(it, 1))
                    .orElse(1);
            across = Math.max(1, Math.min(MOST_COLUMNS, across));
            Optional<XmlElement> merge = cell.at("w:tcPr", "w:vMerge");
            boolean continued =
                    merge.filter(it -> !it.attribute("w:val").equals("restart")).isPresent();
            Element element = new Element(header ? "th" : "td");
            if (across > 1) {
                element.attr("colspan", "" + across);
            }
            cells.write(cell, element);
            into.appendChild(element);
            made.add(new Cell(column, across, continued, element));
            column += across;
        }
        return made;
    }

    /** Sets the row spans of merged cells; none extends from the head into the body. */
    private static void span(List<List<Cell>> grid, int headers) {
        for (int at = 0; at < grid.size(); at++) {
            for (Cell cell : grid.get(at)) {
                if (cell.continued()) {
                    continue;
                }
                int down = 1;
                int end = at < headers ? headers : grid.size();
                while (at + down < end && continues(grid.get(at + down), cell)) {
                    down++;
                }
                if (down > 1) {
                    cell.element().attr("rowspan", "" + down);
                    for (int below = 1; below < down; below++) {
                        remove(grid.get(at + below), cell);
                    }
                }
            }
        }
    }

    private static boolean continues(List<Cell> row, Cell above) {
        return row.stream()
                .anyMatch(it -> it.continued() && it.column() == above.column() && it.across() == above.across());
    }

    private static void remove(List<Cell> row, Cell above) {
        row.stream()
                .filter(it -> it.continued() && it.column() == above.column())
                .filter(it -> !it.element().hasText() && it.element().selectFirst("img, math") == null)
                .findFirst()
                .ifPresent(it -> it.element().remove());
        row.stream()
                .filter(it -> it.continued()
                        && it.column() == above.column()
                        && it.element().parent() != null)
                .findFirst()
                .ifPresent(it -> {
                    // Word hides the content of such a cell; the book keeps it.
                    above.element().appendChildren(it.element().childNodesCopy());
                    it.element().remove();
                });
    }
}
