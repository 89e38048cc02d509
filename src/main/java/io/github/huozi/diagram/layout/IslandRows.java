package io.github.huozi.diagram.layout;

import io.github.huozi.diagram.drawing.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Places boxes without edges: in one column, or in rows of about equal width. */
final class IslandRows {

    private static final double GAP = 14;
    private static final double ROW_GAP = 14;

    /** How much a row may exceed its even share. */
    private static final double SLACK = 30;

    private IslandRows() {}

    /** Places boxes one below the other; nodes get equal widths. */
    static Island.Placed column(List<Island.Box> boxes) {
        double width = boxes.stream().mapToDouble(Island.Box::width).max().orElse(0);
        Map<String, Area> areas = new LinkedHashMap<>();
        double y = 0;
        for (Island.Box box : boxes) {
            boolean wide = box.header() == 0;
            double across = wide ? width : box.width();
            areas.put(box.id(), new Area((width - across) / 2, y, across, box.height()));
            y += box.height() + ROW_GAP;
        }
        return new Island.Placed(width, y - ROW_GAP, areas, Map.of());
    }

    /**
     * Places boxes in rows from left to right.
     *
     * @param most the maximum width of a row in px, unless a single box is wider
     */
    static Island.Placed rows(List<Island.Box> boxes, double most) {
        double total = boxes.stream().mapToDouble(box -> box.width() + GAP).sum() - GAP;
        int count = (int) Math.ceil(total / most);
        double share = Math.min(most, total / count + SLACK);
        List<List<Island.Box>> rows = new ArrayList<>();
        double used = 0;
        for (Island.Box box : boxes) {
            if (rows.isEmpty() || used + box.width() > share) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(box);
            used += box.width() + GAP;
        }
        return placed(rows);
    }

    private static Island.Placed placed(List<List<Island.Box>> rows) {
        double width = rows.stream().mapToDouble(IslandRows::width).max().orElse(0);
        Map<String, Area> areas = new LinkedHashMap<>();
        double y = 0;
        for (List<Island.Box> row : rows) {
            double height = row.stream().mapToDouble(Island.Box::height).max().orElse(0);
            double x = (width - width(row)) / 2;
            for (Island.Box box : row) {
                areas.put(box.id(), new Area(x, y + (height - box.height()) / 2, box.width(), box.height()));
                x += box.width() + GAP;
            }
            y += height + ROW_GAP;
        }
        return new Island.Placed(width, y - ROW_GAP, areas, Map.of());
    }

    private static double width(List<Island.Box> row) {
        return row.stream().mapToDouble(box -> box.width() + GAP).sum() - GAP;
    }
}
