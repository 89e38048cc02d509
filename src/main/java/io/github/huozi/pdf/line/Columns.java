package io.github.huozi.pdf.line;

import io.github.huozi.typeset.line.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Distributes the width of a table among its columns, like CSS 2.2, 17.5.2.2, in finer steps: first every column gets the
 * width that avoids bad word breaks, then that of its words and inline code, then that of whole short cells; the rest goes
 * where it reduces the table's height most. All widths are in points.
 */
final class Columns {

    /** From this column width on, in em, an overlong word may break anywhere. */
    private static final double EMERGENCY = 4;

    /** Cells no wider than this, in em, should not break at all. */
    private static final double NARROW = 6;

    /** Code that would take a larger share of the table breaks at its spaces. */
    private static final double LONGEST_CODE = 0.4;

    /** The minimum share of the table that short cells leave to the others. */
    private static final double LEFT = 0.45;

    /** The cost of a line in a cell that does not make its row higher, relative to one that does. */
    private static final double LINE = 0.1;

    /** The widths moved between columns at a time, in em. */
    private static final double[] STEPS = {6, 3, 1.5, 0.5};

    /** The maximum number of rounds, and of rows examined. */
    private static final int ROUNDS = 12;

    private static final int MOST_ROWS = 200;

    private static final double NOTHING = 1e-6;

    /** What each step of the distribution covers. */
    private enum Need {
        ANYTHING,
        JOINTS,
        WORDS,
        CODE,
        SHORT_CELLS,
        ALL;

        private static final List<Need> STEPS = List.of(JOINTS, WORDS, CODE, SHORT_CELLS);
    }

    /**
     * A cell.
     *
     * @param span the number of columns
     * @param chrome the part of its width outside the content
     * @param blocks the blocks from top to bottom
     */
    record Cell(int row, int column, int span, double chrome, List<Block> blocks) {

        private double need(Need need, double em, double longestCode) {
            return chrome
                    + blocks.stream()
                            .mapToDouble(block -> block.inset() + block.need(need, em, longestCode))
                            .max()
                            .orElse(0);
        }

        private double lines(double width) {
            double lines = 0;
            for (Block block : blocks) {
                lines += block.lines(width - chrome - block.inset());
            }
            return lines;
        }
    }

    private final int count;
    private final double em;
    private final List<Cell> cells;
    private final Map<Need, double[]> needs = new HashMap<>();
    private double[] least = new double[0];
    private double[] widths = new double[0];

    /**
     * @param count the number of columns
     * @param em the size of the table's text, in points
     */
    Columns(int count, double em, List<Cell> cells) {
        this.count = count;
        this.em = em;
        this.cells = List.copyOf(cells);
    }

    /** Returns the widths of all columns, at most the available width in total. */
    double[] share(double room) {
        for (Need need : Need.values()) {
            needs.put(need, need(need, room));
        }
        least = need(Need.ANYTHING).clone();
        if (sum(least) >= room) {
            double part = room / sum(least);
            return Arrays.stream(least).map(width -> width * part).toArray();
        }
        if (sum(need(Need.ALL)) <= room) {
            return need(Need.ALL);
        }
        Need.STEPS.forEach(need -> raise(need, room));
        widths = least.clone();
        double[] wanted = IntStream.range(0, count)
                .mapToDouble(i -> Math.max(0, need(Need.ALL)[i] - least[i]))
                .toArray();
        double slack = room - sum(least);
        double all = Math.max(NOTHING, sum(wanted));
        for (int i = 0; i < count; i++) {
            widths[i] += slack * wanted[i] / all;
        }
        lower();
        return widths;
    }

    /** Returns the widths of all columns, which fill the available width. */
    double[] fill(double room) {
        double[] shared = share(room);
        double part = room / Math.max(NOTHING, sum(shared));
        return Arrays.stream(shared).map(width -> width * part).toArray();
    }

    private double[] need(Need need) {
        return needs.getOrDefault(need, new double[count]);
    }

    private double[] need(Need need, double room) {
        double[] found = new double[count];
        for (Cell cell : cells) {
            if (cell.span() == 1) {
                found[cell.column()] = Math.max(found[cell.column()], cell.need(need, em, LONGEST_CODE * room));
            }
        }
        for (Cell cell : cells) {
            if (cell.span() > 1) {
                double lack = cell.need(need, em, LONGEST_CODE * room) - width(found, cell);
                for (int i = 0; lack > 0 && i < cell.span(); i++) {
                    found[cell.column() + i] += lack / cell.span();
                }
            }
        }
        if (need == Need.SHORT_CELLS) {
            double[] code = need(Need.CODE);
            double[] all = need(Need.ALL, room);
            return IntStream.range(0, count)
                    .mapToDouble(i -> all[i] <= (NARROW + 2) * em ? all[i] : code[i])
                    .toArray();
        }
        return found;
    }

    /** Widens columns to their need, the ones closest to it first, while there is space. */
    private void raise(Need need, double room) {
        double[] wanted = need(need);
        double left = need == Need.SHORT_CELLS ? left(wanted, room) : 0;
        IntStream.range(0, count)
                .filter(i -> wanted[i] > least[i])
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i] - least[i]))
                .forEach(i -> {
                    if (sum(least) + wanted[i] - least[i] <= room - left) {
                        least[i] = wanted[i];
                    }
                });
    }

    /** Returns the width reserved for columns of long cells. */
    private double left(double[] wanted, double room) {
        double has = 0;
        double lacks = 0;
        for (int i = 0; i < count; i++) {
            double all = need(Need.ALL)[i];
            if (all > wanted[i] + NOTHING) {
                has += least[i];
                lacks += all - least[i];
            }
        }
        return Math.min(lacks, Math.max(0, LEFT * room - has));
    }

    /** Moves width between columns as long as that makes the table lower. */
    private void lower() {
        Heights heights = new Heights();
        double height = heights.of(widths);
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (double step : STEPS) {
                for (int from = 0; from < count; from++) {
                    for (int to = 0; to < count; to++) {
                        double much = Math.min(step * em, widths[from] - least[from]);
                        much = Math.min(much, need(Need.ALL)[to] - widths[to]);
                        if (from == to || much < em / 8) {
                            continue;
                        }
                        widths[from] -= much;
                        widths[to] += much;
                        double other = heights.of(widths);
                        if (other < height - NOTHING) {
                            height = other;
                            moved = true;
                        } else {
                            widths[from] += much;
                            widths[to] -= much;
                        }
                    }
                }
            }
        }
    }

    private static double width(double[] widths, Cell cell) {
        double width = 0;
        for (int i = cell.column(); i < cell.column() + cell.span(); i++) {
            width += widths[i];
        }
        return width;
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    /** The height of the table with given column widths, in lines. */
    private final class Heights {

        private final List<List<Cell>> rows;
        private final IdentityHashMap<Cell, Map<Integer, Double>> known = new IdentityHashMap<>();

        Heights() {
            Map<Integer, List<Cell>> byRow = new HashMap<>();
            cells.forEach(cell ->
                    byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell));
            int every = Math.max(1, byRow.size() / MOST_ROWS);
            this.rows = byRow.keySet().stream()
                    .sorted()
                    .filter(row -> row % every == 0)
                    .map(byRow::get)
                    .toList();
        }

        double of(double[] columns) {
            double height = 0;
            for (List<Cell> row : rows) {
                double most = 0;
                for (Cell cell : row) {
                    double lines = lines(cell, width(columns, cell));
                    most = Math.max(most, lines);
                    height += LINE * lines;
                }
                height += most;
            }
            return height;
        }

        private double lines(Cell cell, double width) {
            int eighths = (int) Math.floor(width / em * 8);
            return known.computeIfAbsent(cell, one -> new HashMap<>())
                    .computeIfAbsent(eighths, one -> cell.lines(eighths * em / 8));
        }
    }

    /**
     * A paragraph or the like.
     *
     * @param inset the difference between the cell's content width and its lines
     */
    record Block(double inset, List<Part> parts) {

        /** The cost of a word broken at a joint, and elsewhere, in lines. */
        private static final double AT_JOINT = 0.5;

        private static final double ANYWHERE = 2;

        private double need(Need need, double em, double longestCode) {
            double most = 0;
            double run = 0;
            for (Part part : parts) {
                most = Math.max(most, run + part.width());
                run = stays(need, part.end()) ? run + part.advance() : 0;
            }
            if (need == Need.ANYTHING) {
                return Math.min(most, EMERGENCY * em);
            }
            boolean tooLong = need == Need.CODE && most > longestCode;
            return tooLong ? need(Need.WORDS, em, longestCode) : most;
        }

        private static boolean stays(Need need, Part.End end) {
            return switch (need) {
                case ANYTHING, JOINTS -> false;
                case WORDS -> end == Part.End.JOINT;
                case CODE, SHORT_CELLS -> end == Part.End.JOINT || end == Part.End.CODE_SPACE;
                case ALL -> end != Part.End.FORCED;
            };
        }

        /** Returns the number of lines, counting broken words extra. */
        private double lines(double width) {
            double lines = parts.isEmpty() ? 0 : 1;
            double pen = 0;
            for (int i = 0, next; i < parts.size(); i = next) {
                next = i + 1;
                double whole = parts.get(i).width();
                double advance = parts.get(i).advance();
                while (stays(Need.CODE, parts.get(next - 1).end())) {
                    whole = advance + parts.get(next).width();
                    advance += parts.get(next).advance();
                    next++;
                }
                if (pen > 0 && pen + whole > width + NOTHING) {
                    lines++;
                    pen = 0;
                }
                if (whole > width + NOTHING) {
                    double broken = Math.ceil(whole / Math.max(1, width)) - 1;
                    lines += broken * (1 + (next - i > broken ? AT_JOINT : ANYWHERE));
                    pen = whole % Math.max(1, width);
                } else {
                    pen += advance;
                }
                if (parts.get(next - 1).end() == Part.End.FORCED && next < parts.size()) {
                    lines++;
                    pen = 0;
                }
            }
            return lines;
        }
    }
}
