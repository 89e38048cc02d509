package io.github.huozi.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * The cells of a table that are kept in one line. The engine shares out a table's width by how much text its columns hold,
 * and beside a column of sentences it would break a key or a number in the middle; so narrow columns stay whole as long as
 * they leave most of the width to the others.
 */
final class WholeCells {

    /** The widest text of a narrow column, in half an em: a word, a number, a few characters. */
    private static final int NARROW = 18;

    /** What narrow columns may take together, in half an em: less than half of a usual measure. */
    private static final int MOST = 34;

    /** About the padding of a cell, in half an em. */
    private static final int PADDING = 2;

    private WholeCells() {}

    /** The cells of all columns that are narrow, the narrowest columns first while there is room. */
    static Set<Element> of(Element table) {
        Map<Integer, List<Element>> columns = new TreeMap<>();
        for (Element row : table.select("tr")) {
            List<Element> cells = row.children();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).hasAttr("colspan") || cells.get(i).hasAttr("rowspan")) {
                    return Set.of();
                }
                columns.computeIfAbsent(i, column -> new ArrayList<>()).add(cells.get(i));
            }
        }
        Set<Element> whole = new HashSet<>();
        int taken = 0;
        List<List<Element>> narrowest = columns.values().stream()
                .filter(column -> width(column) <= NARROW)
                .sorted((a, b) -> Integer.compare(width(a), width(b)))
                .toList();
        for (List<Element> column : narrowest) {
            taken += width(column) + PADDING;
            if (taken <= MOST) {
                whole.addAll(column);
            }
        }
        return whole;
    }

    private static int width(List<Element> column) {
        return column.stream().mapToInt(WholeCells::width).max().orElse(0);
    }

    private static int width(Element cell) {
        if (cell.selectFirst("br, img, ul, ol, pre, p + p") != null) {
            return Integer.MAX_VALUE / 2;
        }
        return cell.text().codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
