package io.github.huozi.typeset.line;

import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.EmphasisDots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures finished lines, by Huozi or any other tool: violations of CLREQ and evenness of the white space. An <i>inner
 * line</i> is any line of a paragraph except its last; a <i>gap</i> is the space between two neighbouring characters,
 * one of which is Han. Not thread-safe.
 */
public final class LineMeasure {

    /** A fault of a line. */
    public enum Fault {
        /** It begins with a mark that is forbidden there (grade basic). */
        FORBIDDEN_START,
        /** It ends with a mark that is forbidden there. */
        FORBIDDEN_END,
        /** It ends inside a dash, an ellipsis or a number. */
        SPLIT_PAIR,
        /** It is a last line with a single character. */
        RUNT,
        /** It is an inner line that ends more than a tenth of an em off the right edge. */
        RAGGED,
        /** It has a gap of more than one em. */
        WIDE_GAP,
        /** It has white between the letters of a Western word. */
        STRETCHED_WORD
    }

    /**
     * One finding.
     *
     * @param line the index of the line in its paragraph
     * @param em the amount, in em, where applicable; otherwise 0
     */
    public record Finding(Fault fault, int line, double em) {}

    /**
     * Totals over all lines.
     *
     * @param lines the number of lines measured
     * @param innerLines the number of inner lines among them
     * @param faults the number of occurrences of each fault
     * @param medianGap the median of the widest gap in each line, in em
     * @param gap99 the 99th percentile of the same, in em
     * @param widestGap the maximum of the same, in em
     */
    public record Report(
            int lines, int innerLines, Map<Fault, Integer> faults, double medianGap, double gap99, double widestGap) {

        public Report {
            faults = Map.copyOf(faults);
        }

        /** Returns how often a fault was found. */
        public int count(Fault fault) {
            return faults.getOrDefault(fault, 0);
        }

        /** Returns the share of inner lines that are ragged, from 0 to 1. */
        public double ragged() {
            return innerLines == 0 ? 0 : (double) count(Fault.RAGGED) / innerLines;
        }
    }

    private static final String STARTS = "、，；：。．！？”’」』）》〉】〕〗］｝·・‧～〜%‰％℃–";
    private static final String ENDS = "“‘「『（《〈【〔〖［｛";
    private static final double RAGGED = 0.1;
    private static final double WIDE = 1;
    private static final double STRETCHED = 0.04;

    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private double[] gaps = new double[256];
    private int lines;
    private int inner;

    /**
     * Measures the lines of one paragraph.
     *
     * @param em the font size of the paragraph's body in points
     * @return the faults found
     */
    public List<Finding> add(List<PlacedLine> paragraph, double em) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < paragraph.size(); i++) {
            List<PlacedGlyph> glyphs = visible(paragraph.get(i));
            if (glyphs.isEmpty()) {
                continue;
            }
            boolean last = i == paragraph.size() - 1;
            List<PlacedGlyph> next = last ? List.of() : visible(paragraph.get(i + 1));
            lines++;
            inner += last ? 0 : 1;
            marks(glyphs, next, i, found);
            if (last) {
                runt(glyphs, i, found);
            } else {
                ragged(glyphs.get(glyphs.size() - 1), paragraph.get(i).right(), em, i, found);
            }
            white(paragraph.get(i).glyphs(), em, i, found);
        }
        found.forEach(finding -> faults.merge(finding.fault(), 1, Integer::sum));
        return found;
    }

    /**
     * Checks only for forbidden starts and ends and split pairs, in lines that need not be flush, such as those of a
     * heading or a cell; they do not count towards the report.
     */
    public static List<Finding> marks(List<PlacedLine> paragraph) {
        List<Finding> found = new ArrayList<>();
        List<PlacedGlyph> glyphs = List.of();
        for (int i = 0; i < paragraph.size(); i++) {
            glyphs = i == 0 ? visible(paragraph.get(0)) : glyphs;
            List<PlacedGlyph> next = i + 1 < paragraph.size() ? visible(paragraph.get(i + 1)) : List.of();
            if (!glyphs.isEmpty()) {
                marks(glyphs, next, i, found);
            }
            glyphs = next;
        }
        return found;
    }

    private static void marks(List<PlacedGlyph> glyphs, List<PlacedGlyph> next, int line, List<Finding> found) {
        if (line > 0 && STARTS.indexOf(glyphs.get(0).codePoint()) >= 0) {
            found.add(new Finding(Fault.FORBIDDEN_START, line, 0));
        }
        if (!next.isEmpty()) {
            end(glyphs, next, line, found);
        }
    }

    private static List<PlacedGlyph> visible(PlacedLine line) {
        return line.glyphs().stream().filter(glyph -> !blank(glyph.codePoint())).toList();
    }

    private static boolean blank(int c) {
        return CharacterClass.of(c).blank() || c == 0xA0;
    }

    private static void runt(List<PlacedGlyph> glyphs, int line, List<Finding> found) {
        long characters = glyphs.stream()
                .filter(glyph -> EmphasisDots.takes(glyph.codePoint())
                        || CharacterClass.of(glyph.codePoint()) == CharacterClass.SYMBOL)
                .count();
        if (line > 0 && characters == 1) {
            found.add(new Finding(Fault.RUNT, line, 0));
        }
    }

    private static void end(List<PlacedGlyph> glyphs, List<PlacedGlyph> next, int line, List<Finding> found) {
        int c = glyphs.get(glyphs.size() - 1).codePoint();
        if (ENDS.indexOf(c) >= 0) {
            found.add(new Finding(Fault.FORBIDDEN_END, line, 0));
        }
        int start = next.get(0).codePoint();
        boolean number = digit(c) && digit(start);
        boolean pair = (c == '—' || c == '…') && start == c && row(glyphs, c) % 2 == 1;
        if (number || pair) {
            found.add(new Finding(Fault.SPLIT_PAIR, line, 0));
        }
    }

    /** Counts how often a character is repeated at the end; a row of dashes may be broken after every second one. */
    private static int row(List<PlacedGlyph> glyphs, int c) {
        int n = 0;
        while (n < glyphs.size() && glyphs.get(glyphs.size() - 1 - n).codePoint() == c) {
            n++;
        }
        return n;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Checks the right edge. The trailing half of a final mark, or all of it when it hangs, may lie outside. */
    private static void ragged(PlacedGlyph last, double right, double em, int line, List<Finding> found) {
        double off = last.end() - right;
        CharacterClass type = CharacterClass.of(last.codePoint());
        if (type == CharacterClass.INTERPUNCT && last.advance() < em / 2) {
            // It is centred in half an em, however narrow it is.
            off += (em / 2 - last.advance()) / 2;
        }
        if (type.adjustable() && last.advance() > 0.8 * em) {
            double half = last.advance() / 2;
            off = Math.abs(off - half) < Math.abs(off) ? off - half : off;
            off = Math.abs(off - half) < Math.abs(off) ? off - half : off;
        }
        if (Math.abs(off) > RAGGED * em) {
            found.add(new Finding(Fault.RAGGED, line, off / em));
        }
    }

    private void white(List<PlacedGlyph> glyphs, double em, int line, List<Finding> found) {
        double widest = 0;
        double stretched = 0;
        int last = -1;
        for (int i = 0; i < glyphs.size(); i++) {
            CharacterClass type = CharacterClass.of(glyphs.get(i).codePoint());
            if (type == CharacterClass.SPACE || type == CharacterClass.GLUE) {
                continue;
            }
            if (last >= 0) {
                CharacterClass before = CharacterClass.of(glyphs.get(last).codePoint());
                double white = (glyphs.get(i).x() - glyphs.get(last).end()) / em;
                if (type.han() || before.han()) {
                    widest = Math.max(widest, white);
                }
                boolean word = type == CharacterClass.LETTER && before == CharacterClass.LETTER && last == i - 1;
                stretched = word ? Math.max(stretched, white) : stretched;
            }
            last = i;
        }
        gap(widest);
        if (widest > WIDE) {
            found.add(new Finding(Fault.WIDE_GAP, line, widest));
        }
        if (stretched > STRETCHED) {
            found.add(new Finding(Fault.STRETCHED_WORD, line, stretched));
        }
    }

    private void gap(double widest) {
        if (lines > gaps.length) {
            gaps = Arrays.copyOf(gaps, gaps.length * 2);
        }
        gaps[lines - 1] = widest;
    }

    /** Returns the totals so far. */
    public Report report() {
        double[] sorted = Arrays.copyOf(gaps, lines);
        Arrays.sort(sorted);
        return new Report(lines, inner, faults, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(double[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)];
    }
}
