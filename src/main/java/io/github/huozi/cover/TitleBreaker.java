package io.github.huozi.cover;

import io.github.huozi.typeset.breaking.TitleWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a title into lines the way a reader would: after a colon or a dash rather than between words, between words rather
 * than within them, never within a Latin word or before a closing mark, with lines of about equal length.
 */
final class TitleBreaker {

    private static final String CLOSING = "，。、；：？！）》〉」』】〕］”’…—,.;:?!)]}%";
    private static final String OPENING = "（《〈「『【〔［“‘([{";
    private static final String STRONG = "：:——…！？!?。；;|";
    private static final String NEVER_FIRST = "的了地得着们之吗呢吧";

    /** An unbreakable piece, and the cost of a break before it: 0 is welcome, 1 acceptable, more is worse. */
    private record Piece(String text, boolean spaceBefore, double badness) {}

    /** Lines with the largest possible size. */
    record Lines(List<String> lines, double size) {}

    /**
     * The space available to the lines.
     *
     * @param width the width of the longest line
     * @param height the height of all lines
     * @param size the largest size allowed
     * @param leading the distance between lines, in em
     * @param most the maximum number of lines
     */
    record Room(double width, double height, double size, double leading, int most) {}

    private TitleBreaker() {}

    /**
     * Breaks a title.
     *
     * @param widths returns the width of a line in em
     */
    static Lines breakTitle(String title, Room room, ToDoubleFunction<String> widths) {
        List<Piece> pieces = pieces(title);
        Lines best = new Lines(List.of(title.strip()), 0);
        double bestScore = -1;
        for (int count = 1; count <= Math.min(room.most, pieces.size()); count++) {
            Search search = new Search(pieces, widths);
            search.run(count);
            double longest = search.longest();
            double size = Math.min(
                    room.size, Math.min(room.width / Math.max(longest, 0.1), room.height / (count * room.leading)));
            double score = size / (1 + 0.16 * search.badness + 0.04 * (count - 1));
            if (score > bestScore) {
                bestScore = score;
                best = new Lines(search.lines(), size);
            }
        }
        return best;
    }

    private static List<Piece> pieces(String title) {
        int[] text = title.strip().replaceAll("\\s+", " ").codePoints().toArray();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        boolean spaceBefore = false;
        double badness = 0;
        for (int at = 1; at < text.length; at++) {
            boolean space = text[at - 1] == ' ';
            int before = at - (space ? 2 : 1);
            if (text[at] != ' ' && mayBreak(text[before], text[at], space)) {
                pieces.add(new Piece(new String(text, from, before + 1 - from), spaceBefore, badness));
                badness = badness(text, before, at);
                spaceBefore = space;
                from = at;
            }
        }
        pieces.add(new Piece(new String(text, from, text.length - from), spaceBefore, badness));
        return pieces;
    }

    private static boolean mayBreak(int before, int after, boolean space) {
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        boolean wide = TitleText.isHan(before) || TitleText.isHan(after) || before > 0x2E80 || after > 0x2E80;
        return space || wide || (STRONG.indexOf(before) >= 0 && before > 0x2000);
    }

    private static double badness(int[] text, int last, int next) {
        int before = text[last];
        int after = text[next];
        boolean space = next - last > 1;
        if (STRONG.indexOf(before) >= 0) {
            return 0;
        }
        if (CLOSING.indexOf(before) >= 0 || OPENING.indexOf(after) >= 0) {
            return 0.2;
        }
        boolean bothHan = TitleText.isHan(before) && TitleText.isHan(after);
        if (!bothHan) {
            return space ? 0.5 : 0.8;
        }
        if (space) {
            return 0.1;
        }
        if (NEVER_FIRST.indexOf(after) >= 0 || TitleWords.isWithin(text, text.length, next)) {
            return 6;
        }
        return "的与和及之".indexOf(before) >= 0 ? 0.3 : "与和及到".indexOf(after) >= 0 ? 0.4 : 1;
    }

    /** Searches for the best way to make a given number of lines. */
    private static final class Search {
        private final List<Piece> pieces;
        private final ToDoubleFunction<String> widths;
        private double badness;
        private List<String> best = List.of();

        Search(List<Piece> pieces, ToDoubleFunction<String> widths) {
            this.pieces = pieces;
            this.widths = widths;
        }

        /** Finds the best breaks before each piece from the front; titles are short. */
        void run(int count) {
            int n = pieces.size();
            double total = widths.applyAsDouble(line(0, n));
            double ideal = total / count;
            double[][] costs = new double[count + 1][n + 1];
            int[][] from = new int[count + 1][n + 1];
            for (double[] row : costs) {
                Arrays.fill(row, Double.MAX_VALUE);
            }
            costs[0][0] = 0;
            for (int lines = 1; lines <= count; lines++) {
                for (int end = lines; end <= n; end++) {
                    for (int start = lines - 1; start < end; start++) {
                        if (costs[lines - 1][start] < Double.MAX_VALUE) {
                            double off = widths.applyAsDouble(line(start, end)) / ideal - 1;
                            double breaks = start == 0 ? 0 : pieces.get(start).badness;
                            double sum = costs[lines - 1][start] + off * off * 3 + breaks + passed(start, end);
                            if (sum < costs[lines][end]) {
                                costs[lines][end] = sum;
                                from[lines][end] = start;
                            }
                        }
                    }
                }
            }
            collect(count, from);
        }

        /** Returns the cost of a colon within a line, where a good break was missed. */
        private double passed(int start, int end) {
            double passed = 0;
            for (Piece piece : pieces.subList(start + 1, end)) {
                passed += piece.badness == 0 ? 0.9 : 0;
            }
            return passed;
        }

        private void collect(int count, int[][] from) {
            List<String> lines = new ArrayList<>();
            int end = pieces.size();
            for (int line = count; line >= 1; line--) {
                int start = from[line][end];
                badness += (start == 0 ? 0 : pieces.get(start).badness) + passed(start, end);
                lines.add(0, line(start, end));
                end = start;
            }
            best = lines;
        }

        private String line(int start, int end) {
            StringBuilder line = new StringBuilder();
            for (Piece piece : pieces.subList(start, end)) {
                line.append(piece.spaceBefore && line.length() > 0 ? " " : "").append(piece.text);
            }
            return line.toString();
        }

        double longest() {
            return best.stream().mapToDouble(widths).max().orElse(0);
        }

        List<String> lines() {
            return best;
        }
    }
}
