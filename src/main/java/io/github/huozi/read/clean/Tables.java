package io.github.huozi.read.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Gives a table the form that XHTML and PDF/UA require: sections in order, rows of equal length, headers with a scope. */
final class Tables {

    private Tables() {}

    /**
     * Normalises a table.
     *
     * @param mostCells the limit beyond which a grid is not padded, since no page could show it
     */
    static void finish(Element table, Collection<String> anchors, int mostCells) {
        table.select("tr").stream()
                .filter(row -> row.childrenSize() == 0)
                .toList()
                .forEach(row -> Blocks.drop(row, anchors));
        List<Element> rows = table.select("> * > tr");
        if (rows.isEmpty()) {
            unwrap(table, anchors);
            return;
        }
        sections(table, rows);
        if (table.selectFirst("tr") == null) {
            unwrap(table, anchors);
            return;
        }
        pad(table, mostCells);
        table.select("thead th:not([scope])").attr("scope", "col");
        table.select("tbody th:not([scope])").attr("scope", "row");
    }

    /** Replaces a table without rows by its caption as text. */
    private static void unwrap(Element table, Collection<String> anchors) {
        Element caption = Elements.child(table, "caption");
        if (caption != null) {
            table.before(caption);
            caption.tagName("p");
        }
        Blocks.drop(table, anchors);
    }

    private static void sections(Element table, List<Element> rows) {
        List<Element> head = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        List<Element> body = new ArrayList<>();
        for (Element row : rows) {
            Element section = row.parent();
            String name = section == null ? "" : section.normalName();
            (name.equals("thead") ? head : name.equals("tfoot") ? foot : body).add(row);
        }
        // Markdown writes a table without a head as one whose head has only empty cells.
        head.removeIf(row -> row.text().isBlank() && row.selectFirst("img") == null);
        if (head.isEmpty() && rows.size() > 1 && !body.isEmpty() && isHeader(body.get(0))) {
            head.add(body.remove(0));
        }
        Element caption = Elements.child(table, "caption");
        for (Node child : List.copyOf(table.childNodes())) {
            child.remove();
        }
        if (caption != null) {
            table.appendChild(caption);
        }
        section(table, "thead", head);
        section(table, "tbody", body);
        section(table, "tfoot", foot);
    }

    static boolean isHeader(Element row) {
        return row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    private static void section(Element table, String name, List<Element> rows) {
        if (!rows.isEmpty()) {
            Element section = table.appendElement(name);
            rows.forEach(section::appendChild);
        }
    }

    /**
     * Makes rows of equal length in each section, and ends {@code rowspan} within it: PDF/UA-1 requires a regular grid. A
     * column in which no cell begins does not count (HTML, 4.9.12.1, calls it an error): {@code colspan} shrinks
     * accordingly.
     */
    private static void pad(Element table, int mostCells) {
        List<SectionGrid> grids = new ArrayList<>();
        BitSet columns = new BitSet();
        int rows = 0;
        for (Element section : table.children()) {
            if (!section.normalName().equals("caption")) {
                List<Element> own = Elements.children(section, "tr");
                rows += own.size();
                grids.add(new SectionGrid(own, columns));
            }
        }
        int width = columns.cardinality();
        grids.forEach(grid -> grid.settle(columns));
        if ((long) width * rows <= mostCells) {
            grids.forEach(grid -> grid.fill(width));
        }
    }
}
