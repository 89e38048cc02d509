package io.github.huozi.check;

import io.github.huozi.typeset.line.PlacedGlyph;
import io.github.huozi.typeset.line.PlacedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the right edge of the block that contains each line, which a PDF does not state: the place where most inner lines with
 * the same neighbours end. Neighbours are tried closest first: lines of blocks of the same kind that begin at the same place,
 * then of the same kind, then in the same quotations and cells, each on pages of the same side. A place where few lines end is
 * not an edge, so a ragged line among others does not define its own measure; one without neighbours, such as the only line of
 * the only quotation in a book, counts as flush.
 */
final class RightEdges {

    /** Places closer than this, in points, are the same. */
    private static final double GRAIN = 0.5;

    /** The fewest lines that must end at an edge. */
    private static final int ENOUGH = 3;

    /** The fewest lines that must end at an edge, as a fraction of all: one in this many. */
    private static final int PART = 3;

    /** Structure types that may be narrower than their parents. */
    private static final Set<String> NARROWER = Set.of("BlockQuote", "TD", "TH", "Note", "Caption", "Div", "Aside");

    private static final String TRIMMED = "、，；：。．！？”’」』）》〉】〕〗］｝";

    private final Map<String, TreeMap<Long, Integer>> ends = new HashMap<>();

    private final Map<String, TreeMap<Long, Integer>> starts = new HashMap<>();

    private RightEdges() {}

    static List<PrintedParagraph> told(List<PrintedParagraph> paragraphs) {
        RightEdges edges = new RightEdges();
        for (PrintedParagraph paragraph : paragraphs) {
            for (int i = 0; i < paragraph.lines().size() - 1; i++) {
                edges.note(paragraph, i);
            }
        }
        List<PrintedParagraph> told = new ArrayList<>();
        for (PrintedParagraph paragraph : paragraphs) {
            List<PlacedLine> lines = new ArrayList<>();
            for (int i = 0; i < paragraph.lines().size(); i++) {
                lines.add(new PlacedLine(paragraph.lines().get(i).glyphs(), edges.edge(paragraph, i)));
            }
            told.add(new PrintedParagraph(
                    paragraph.path(), paragraph.em(), edges.isCentred(paragraph), lines, paragraph.pages()));
        }
        return told;
    }

    private void note(PrintedParagraph paragraph, int line) {
        long end = Math.round(end(paragraph.lines().get(line)) / GRAIN);
        for (String block : blocks(paragraph, line)) {
            ends.computeIfAbsent(block, none -> new TreeMap<>()).merge(end, 1, Integer::sum);
        }
        long start = Math.round(paragraph.lines().get(line + 1).glyphs().get(0).x() / GRAIN);
        starts.computeIfAbsent(around(paragraph, line), none -> new TreeMap<>()).merge(start, 1, Integer::sum);
    }

    /** Whether all lines are at equal distances from the left and right edges. */
    private boolean isCentred(PrintedParagraph paragraph) {
        for (int i = 0; i < paragraph.lines().size(); i++) {
            String around = around(paragraph, i);
            double left = edge(starts.getOrDefault(around, new TreeMap<>()));
            double right = edge(ends.getOrDefault(around, new TreeMap<>()));
            PlacedLine line = paragraph.lines().get(i);
            double before = line.glyphs().get(0).x() - left;
            PlacedGlyph last = PrintedParagraph.last(line);
            double after = right - last.x() - last.advance();
            boolean centred = left >= 0 && right >= 0 && Math.abs(before - after) < paragraph.em();
            if (!centred || before < paragraph.em() / 2) {
                return false;
            }
        }
        return true;
    }

    private double edge(PrintedParagraph paragraph, int line) {
        for (String block : blocks(paragraph, line)) {
            double edge = edge(ends.getOrDefault(block, new TreeMap<>()));
            if (edge >= 0) {
                return edge;
            }
        }
        return end(paragraph.lines().get(line));
    }

    /**
     * Returns the place where most lines end; the rightmost among equals; negative if no place stands out.
     *
     * @param ends the ends in ascending order of place
     */
    private static double edge(Map<Long, Integer> ends) {
        double edge = -1;
        int most = 0;
        int all = 0;
        for (Map.Entry<Long, Integer> end : ends.entrySet()) {
            // Values rounded to either side of an edge belong to it.
            int here = end.getValue() + ends.getOrDefault(end.getKey() + 1, 0);
            all += end.getValue();
            if (here >= most) {
                most = here;
                boolean next = here > 2 * end.getValue();
                edge = (end.getKey() + (next ? 1 : 0)) * GRAIN;
            }
        }
        return most >= ENOUGH && most * PART >= all ? edge : -1;
    }

    /** Returns what a line has in common with its neighbours, closest first. */
    private static List<String> blocks(PrintedParagraph paragraph, int line) {
        int side = paragraph.pages().get(line) % 2;
        double left = Double.MAX_VALUE;
        for (int i = 0; i < paragraph.lines().size(); i++) {
            if (paragraph.pages().get(i) % 2 == side) {
                left = Math.min(left, paragraph.lines().get(i).glyphs().get(0).x());
            }
        }
        String kind = side + " " + paragraph.path();
        return List.of(kind + " " + Math.round(left), kind, around(paragraph, line));
    }

    /** Returns what makes the block of a line narrower. */
    private static String around(PrintedParagraph paragraph, int line) {
        StringBuilder around = new StringBuilder("in ").append(paragraph.pages().get(line) % 2);
        for (String type : paragraph.path().split("/", -1)) {
            if (NARROWER.contains(type)) {
                around.append('/').append(type);
            }
        }
        return around.toString();
    }

    /** Returns where the ink of a line's last glyph can end: the blank half of a full-width mark lies outside the edge. */
    private static double end(PlacedLine line) {
        PlacedGlyph last = PrintedParagraph.last(line);
        boolean trimmed = TRIMMED.indexOf(last.codePoint()) >= 0;
        return last.x() + (trimmed ? last.advance() / 2 : last.advance());
    }
}
