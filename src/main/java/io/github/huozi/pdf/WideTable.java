package io.github.huozi.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A table that is wider than the page: it is set smaller, down to a floor, and then parted by columns. Each part repeats the
 * first column, which says what a row is about.
 */
final class WideTable {

    /** How much smaller a table may be set; style sheets know the names. */
    private static final double[] SCALES = {1, 0.89, 0.78};

    private static final String[] CLASSES = {"", "smaller", "smallest"};

    /** In a book with a body of so many points nothing is set smaller: who asks for it cannot read that. */
    private static final double LARGE = 14;

    /** The size of text in tables, of the body's. */
    private static final double TABLE = 0.857;

    /** About the padding of a cell, in half an em. */
    private static final int PADDING = 3;

    /** A word that is longer finds a place to break at, in half an em. */
    private static final int LONGEST_WORD = 16;

    /** What a column of sentences must have, in half an em, and what is a sentence. */
    private static final int SENTENCE_COLUMN = 14;

    private static final int SENTENCE = 40;

    private WideTable() {}

    /**
     * How a table is set.
     *
     * @param tables its parts: most often itself
     * @param sizeClass empty for the usual size
     */
    record Fit(List<Element> tables, String sizeClass) {}

    static Fit of(Element table, PageGeometry page) {
        List<Integer> needs = needs(table);
        double room = page.measure().points() / (page.fontSize().points() * TABLE / 2);
        boolean large = page.fontSize().points() >= LARGE;
        int total = needs.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < SCALES.length; i++) {
            if (total <= room / SCALES[i]) {
                return new Fit(List.of(table), CLASSES[i]);
            }
            if (large) {
                break;
            }
        }
        int last = large ? 0 : SCALES.length - 1;
        return new Fit(parts(table, needs, room / SCALES[last]), CLASSES[last]);
    }

    /** What each column needs, in half an em; nothing for a table whose cells span others. */
    private static List<Integer> needs(Element table) {
        List<Integer> needs = new ArrayList<>();
        for (Element row : table.select("> * > tr, > tr")) {
            List<Element> cells = row.children();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).hasAttr("colspan") || cells.get(i).hasAttr("rowspan")) {
                    return List.of();
                }
                int need = need(cells.get(i));
                if (i < needs.size()) {
                    needs.set(i, Math.max(needs.get(i), need));
                } else {
                    needs.add(need);
                }
            }
        }
        return needs;
    }

    private static int need(Element cell) {
        int longest = 2;
        int word = 0;
        int all = 0;
        for (int c : cell.text().codePoints().toArray()) {
            boolean han = c >= 0x2e80;
            all += han ? 2 : 1;
            word = han || Character.isWhitespace(c) ? 0 : word + 1;
            longest = Math.max(longest, Math.min(word, LONGEST_WORD));
        }
        int whole = Math.min(all, han(cell) ? 8 : 2);
        return Math.max(Math.max(longest, whole), all > SENTENCE ? SENTENCE_COLUMN : 0) + PADDING;
    }

    private static boolean han(Element cell) {
        return cell.text().codePoints().anyMatch(c -> c >= 0x2e80);
    }

    private static List<Element> parts(Element table, List<Integer> needs, double room) {
        if (needs.size() < 3) {
            return List.of(table);
        }
        List<List<Integer>> columns = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        int taken = needs.get(0);
        for (int i = 1; i < needs.size(); i++) {
            if (!part.isEmpty() && taken + needs.get(i) > room) {
                columns.add(part);
                part = new ArrayList<>();
                taken = needs.get(0);
            }
            part.add(i);
            taken += needs.get(i);
        }
        columns.add(part);
        List<Element> parts = new ArrayList<>();
        for (List<Integer> kept : columns) {
            Element copy = table.clone();
            for (Element row : copy.select("> * > tr, > tr")) {
                List<Element> cells = new ArrayList<>(row.children());
                for (int i = 1; i < cells.size(); i++) {
                    if (!kept.contains(i)) {
                        cells.get(i).remove();
                    }
                }
            }
            if (!parts.isEmpty()) {
                // What stands in several parts has its name and its notes in the first.
                copy.removeAttr("id");
                copy.select("caption").remove();
                copy.select("tr > :first-child [id], tr > :first-child[id]").removeAttr("id");
                copy.select("tr > :first-child a.noteref").remove();
            }
            parts.add(copy);
        }
        return parts;
    }
}
