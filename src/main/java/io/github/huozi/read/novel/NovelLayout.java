package io.github.huozi.read.novel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The layout of a file.
 *
 * @param gap the usual number of blank lines between two paragraphs
 * @param breaksAtGaps whether more blank lines separate two scenes
 * @param width the width at which lines are broken, in half-width characters; 0 when each line is a paragraph
 * @param indents whether paragraphs begin with white space
 */
record NovelLayout(int gap, boolean breaksAtGaps, int width, boolean indents) {

    private static final int LEAST_LINES = 12;
    private static final int LEAST_WIDTH = 24;
    private static final int BAND = 4;
    private static final String ENDS = "。！？…”’」』—!?.\"）)；;：:》】~～";

    /** Derives the layout from the lines. */
    static NovelLayout of(List<NovelLine> lines) {
        Map<Integer, Integer> gaps = new TreeMap<>();
        int pairs = 0;
        int indented = 0;
        int prose = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isProse()) {
                continue;
            }
            prose++;
            indented += lines.get(at).isIndented() ? 1 : 0;
            if (at > 0 && lines.get(at - 1).isProse()) {
                pairs++;
                gaps.merge(lines.get(at).blanks(), 1, Integer::sum);
            }
        }
        int width = width(lines);
        boolean indents = prose > 0 && indented * 10 > prose;
        // In hard-wrapped text, the gap between two lines of a paragraph means nothing.
        int usual = width > 0 && !indents ? Math.max(1, most(gaps, 1)) : gaps.isEmpty() ? 0 : most(gaps, 0);
        int above = 0;
        for (Map.Entry<Integer, Integer> each : gaps.entrySet()) {
            above += each.getKey() > usual ? each.getValue() : 0;
        }
        return new NovelLayout(usual, above * 6 <= pairs, width, indents);
    }

    private static int most(Map<Integer, Integer> gaps, int least) {
        int best = 0;
        int count = 0;
        for (Map.Entry<Integer, Integer> each : gaps.entrySet()) {
            if (each.getKey() >= least && each.getValue() > count) {
                best = each.getKey();
                count = each.getValue();
            }
        }
        return best;
    }

    /** The width of hard-wrapped lines: many lines of it end within a sentence, and hardly any is wider. */
    private static int width(List<NovelLine> lines) {
        Map<Integer, Integer> widths = new TreeMap<>();
        int prose = 0;
        int open = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            NovelLine line = lines.get(at);
            if (line.isProse() && lines.get(at + 1).isProse()) {
                prose++;
                char last = line.text().charAt(line.text().length() - 1);
                if (ENDS.indexOf(last) < 0) {
                    open++;
                    widths.merge(line.width(), 1, Integer::sum);
                }
            }
        }
        if (open < LEAST_LINES || open * 4 < prose) {
            return 0;
        }
        int best = 0;
        int within = 0;
        for (int width : widths.keySet()) {
            int sum = 0;
            for (int each = Math.max(0, width - BAND); each <= width; each++) {
                sum += widths.getOrDefault(each, 0);
            }
            if (sum >= within) {
                within = sum;
                best = width;
            }
        }
        int most = best;
        long wider = lines.stream()
                .filter(line -> line.isProse() && line.width() > most + BAND)
                .count();
        // Latin words are not broken, so the lines before them may be shorter.
        boolean even = within * 10 >= open * 7 || isLatin(lines);
        return best >= LEAST_WIDTH && even && wider * 50 <= lines.size() ? best : 0;
    }

    private static boolean isLatin(List<NovelLine> lines) {
        return lines.stream()
                                .limit(200)
                                .filter(line -> line.text().length() == line.width())
                                .count()
                        * 2
                > Math.min(200, lines.size());
    }

    /** Whether a line continues the paragraph of the line before it. */
    boolean joins(NovelLine before, NovelLine line) {
        if (width == 0 || line.blanks() > 0 || !before.isProse() || !line.isProse()) {
            return false;
        }
        if (indents) {
            return !line.isIndented();
        }
        char last = before.text().charAt(before.text().length() - 1);
        boolean full = before.width() >= width - Math.max(BAND, isWord(last) ? width / 4 : 0);
        return full || ENDS.indexOf(last) < 0;
    }

    /** Whether only blank lines separate a line from the scene before it. */
    boolean partsBefore(NovelLine before, NovelLine line) {
        return breaksAtGaps && before.isProse() && line.isProse() && line.blanks() > gap;
    }

    static boolean isWord(char c) {
        return (c < 0x250 && Character.isLetterOrDigit(c)) || c == ',' || c == '.' || c == '\'';
    }
}
