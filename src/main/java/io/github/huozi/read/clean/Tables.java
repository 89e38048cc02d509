package io.github.huozi.read.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Gives a table the form that XHTML and PDF/UA ask for: sections in order, rows of one length, headers with a scope. */
final class Tables {

    private Tables() {}

    /**
     * Gives a table its form.
     *
     * @param mostCells a grid larger than this is not padded: no page could show it
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

    /** A table without a row is no table; its caption is text. */
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
        // A head of which every cell is empty is how Markdown writes a table without one.
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

    private static boolean isHeader(Element row) {
        return row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    private static void section(Element table, String name, List<Element> rows) {
        if (!rows.isEmpty()) {
            Element section = table.appendElement(name);
            rows.forEach(section::appendChild);
        }
    }

    /** Rows of one length in each section, {@code rowspan} that ends within it: PDF/UA-1 asks for a regular grid. */
    private static void pad(Element table, int mostCells) {
        List<Grid> grids = new ArrayList<>();
        for (Element section : table.children()) {
            if (!section.normalName().equals("caption")) {
                grids.add(new Grid(Elements.children(section, "tr")));
            }
        }
        int width = grids.stream().mapToInt(Grid::width).max().orElse(0);
        int rows = grids.stream().mapToInt(grid -> grid.rows.size()).sum();
        if ((long) width * rows <= mostCells) {
            grids.forEach(grid -> grid.padTo(width));
        }
    }

    /** The rows of a section and how many columns are taken in each, cells that reach down from above included. */
    private static final class Grid {
        private final List<Element> rows;
        private final int[] lengths;

        Grid(List<Element> rows) {
            this.rows = rows;
            this.lengths = new int[rows.size()];
            for (int at = 0; at < lengths.length; at++) {
                for (Element cell : rows.get(at).children()) {
                    place(cell, at);
                }
            }
        }

        private void place(Element cell, int at) {
            int down = Math.min(span(cell, "rowspan"), rows.size() - at);
            if (down > 1) {
                cell.attr("rowspan", String.valueOf(down));
            } else {
                cell.removeAttr("rowspan");
            }
            for (int below = at; below < at + down; below++) {
                lengths[below] += span(cell, "colspan");
            }
        }

        int width() {
            int width = 0;
            for (int length : lengths) {
                width = Math.max(width, length);
            }
            return width;
        }

        void padTo(int width) {
            for (int at = 0; at < lengths.length; at++) {
                Element row = rows.get(at);
                boolean header = isHeader(row);
                for (int missing = width - lengths[at]; missing > 0; missing--) {
                    row.appendElement(header ? "th" : "td");
                }
            }
        }

        private static int span(Element cell, String name) {
            return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
        }
    }
}
