package io.github.huozi.pdf.document;

import io.github.huozi.pdf.style.PageGeometry;
import io.github.huozi.pdf.tree.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * A table that is wider than the page: it is set smaller, down to a minimum, and then split by columns. Each part repeats
 * the first column, which identifies the row.
 */
final class WideTable {

    /** The scale factors for tables, which style sheets also use. */
    private static final double[] SCALES = {1, 0.89, 0.78};

    private static final List<Optional<Trait>> SIZES =
            List.of(Optional.empty(), Optional.of(Trait.SMALLER), Optional.of(Trait.SMALLEST));

    /** From this body size on, in points, nothing is set smaller: its readers need large print. */
    private static final double LARGE = 14;

    /** The size of text in tables, relative to body text. */
    private static final double TABLE = 0.857;

    /** The approximate padding of a cell, in half an em. */
    private static final int PADDING = 3;

    /** The maximum width of a word without a break, in half an em. */
    private static final int LONGEST_WORD = 16;

    /** The minimum width of a column of sentences, and the minimum length of a sentence, in half an em. */
    private static final int SENTENCE_COLUMN = 14;

    private static final int SENTENCE = 40;

    /** On each part of a split table: the id of the table. */
    static final String PART = "huozi-part";

    /** On a cell that an earlier part already contains. */
    static final String AGAIN = "huozi-again";

    private WideTable() {}

    /**
     * The layout of a table.
     *
     * @param tables its parts: usually just itself
     * @param size the size; empty for the default
     */
    record Fit(List<Element> tables, Optional<Trait> size) {}

    static Fit of(Element table, PageGeometry page) {
        TableGrid grid = TableGrid.of(table);
        int[] needs = needs(grid);
        double room = page.measure().points() / (page.fontSize().points() * TABLE / 2);
        boolean large = page.fontSize().points() >= LARGE;
        int total = Arrays.stream(needs).sum();
        for (int i = 0; i < SCALES.length; i++) {
            if (total <= room / SCALES[i]) {
                return new Fit(List.of(table), SIZES.get(i));
            }
            if (large) {
                break;
            }
        }
        int last = large ? 0 : SCALES.length - 1;
        return new Fit(parts(table, grid, needs, room / SCALES[last]), SIZES.get(last));
    }

    /**
     * Returns the width that each column needs, in half an em; a cell over several columns gives its excess to the last of
     * them.
     */
    private static int[] needs(TableGrid grid) {
        int[] needs = new int[grid.width()];
        for (TableGrid.Cell cell : grid.cells()) {
            if (cell.columns() == 1) {
                needs[cell.column()] = Math.max(needs[cell.column()], need(cell.element()));
            }
        }
        for (TableGrid.Cell cell : grid.cells()) {
            int has = Arrays.stream(needs, cell.column(), cell.end()).sum();
            needs[cell.end() - 1] += Math.max(0, need(cell.element()) - has);
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

    private static List<Element> parts(Element table, TableGrid grid, int[] needs, double room) {
        List<List<Integer>> columns = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        int taken = 0;
        for (int from = 1, to; from < needs.length; from = to) {
            // Columns joined by a cell stay together.
            to = from + 1;
            while (to < needs.length && !grid.partsBefore(to)) {
                to++;
            }
            int need = Arrays.stream(needs, from, to).sum();
            if (!part.isEmpty() && needs[0] + taken + need > room) {
                columns.add(part);
                part = new ArrayList<>();
                taken = 0;
            }
            IntStream.range(from, to).forEach(part::add);
            taken += need;
        }
        columns.add(part);
        if (columns.size() == 1 || !grid.partsBefore(1)) {
            return List.of(table);
        }
        List<Element> parts = new ArrayList<>();
        for (List<Integer> kept : columns) {
            Element copy = table.clone();
            keep(copy, kept);
            if (!parts.isEmpty()) {
                // Repeated content has its id and notes only in the first part.
                copy.removeAttr("id");
                copy.select("caption").remove();
                copy.select(".huozi-again [id], .huozi-again").removeAttr("id");
                copy.select(".huozi-again a.noteref").remove();
            }
            if (!parts.isEmpty()) {
                copy.select(".huozi-again").attr(AGAIN, "");
            }
            copy.select(".huozi-again").removeClass("huozi-again");
            parts.add(copy);
        }
        return parts;
    }

    /** Removes all columns from a table except the first and some others. */
    private static void keep(Element table, List<Integer> kept) {
        TableGrid grid = TableGrid.of(table);
        for (TableGrid.Cell cell : grid.cells()) {
            if (cell.columns() == grid.width()) {
                cell.element().attr("colspan", String.valueOf(kept.size() + 1)).addClass("huozi-again");
            } else if (cell.column() == 0) {
                cell.element().addClass("huozi-again");
            } else if (!kept.contains(cell.column())) {
                cell.element().remove();
            }
        }
    }
}
