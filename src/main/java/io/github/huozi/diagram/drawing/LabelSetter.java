package io.github.huozi.diagram.drawing;

import io.github.huozi.diagram.source.LabelSpan;
import io.github.huozi.diagram.source.LabelText;
import io.github.huozi.font.Weight;
import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.breaking.BreakOpportunities;
import io.github.huozi.typeset.breaking.Breaks;
import io.github.huozi.typeset.breaking.TitleWords;
import io.github.huozi.typeset.character.Alignment;
import io.github.huozi.typeset.character.Kinsoku;
import io.github.huozi.typeset.character.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks labels into as few lines as possible, of about equal length, following the prohibitions for body text. Thread-safe.
 */
public final class LabelSetter {

    private static final Pattern BULLET = Pattern.compile("[•·●○▪■□✓✔✗✘*–-]\\s*\\S.*|\\d{1,2}[.、)）]\\s*\\S.*");
    private static final double WITHIN_WORD = 0.35;
    private static final double WITHIN_HAN = 0.08;
    private static final double JOINT = 0.3;
    private static final double BY_FORCE = 40;

    /** The factor by which lines may exceed the requested width for a longer word. */
    private static final double WIDER = 1.5;

    private final Lettering lettering;

    public LabelSetter(Lettering lettering) {
        this.lettering = lettering;
    }

    /** Returns the faces that labels are measured with. */
    public Lettering lettering() {
        return lettering;
    }

    /**
     * Breaks a label.
     *
     * @param size the font size in px
     * @param most the maximum width of a line in px; only an unbreakable word may exceed it
     */
    public TextBlock set(LabelText label, double size, double most) {
        List<List<LabelSpan>> lines = new ArrayList<>();
        for (List<LabelSpan> line : label.lines()) {
            if (lettering.width(line, size) <= most) {
                lines.add(line);
            } else {
                lines.addAll(new Breaker(line, size).lines(most));
            }
        }
        double width = lines.stream()
                .mapToDouble(line -> lettering.width(line, size))
                .max()
                .orElse(0);
        return new TextBlock(label.isEmpty() ? List.of() : lines, size, width, side(label));
    }

    /** Breaks a label in bold, like titles. */
    public TextBlock setBold(LabelText label, double size, double most) {
        return set(
                new LabelText(label.lines().stream()
                        .map(line -> line.stream()
                                .map(span -> new LabelSpan(span.text(), true, span.italic()))
                                .toList())
                        .toList()),
                size,
                most);
    }

    /** A list with bullets or numbers is aligned at its left edge. */
    private static TextBlock.Side side(LabelText label) {
        long bullets = label.lines().stream()
                .filter(line -> BULLET.matcher(LabelText.text(line)).matches())
                .count();
        return bullets >= 2 ? TextBlock.Side.LEFT : TextBlock.Side.CENTRE;
    }

    /** Breaks one of the author's lines. */
    private final class Breaker {
        private final List<LabelSpan> spans;
        private final Atoms atoms = new Atoms();
        private final Breaks breaks = new Breaks();

        Breaker(List<LabelSpan> spans, double size) {
            this.spans = spans;
            List<Run> runs = new ArrayList<>();
            for (LabelSpan span : spans) {
                Weight weight = span.bold() ? Weight.BOLD : Weight.REGULAR;
                runs.add(TextRun.of(span.text(), size, c -> lettering.advance(c, weight)));
            }
            atoms.read(runs, 0, runs.size());
            new BreakOpportunities(atoms, breaks)
                    .find(Style.of(size).with(Kinsoku.BASIC).with(Alignment.BALANCED));
        }

        /**
         * Breaks lines at the lowest cost: each line costs the square of its distance from the ideal, and a penalty for its
         * end. Words are broken only if more lines would not help.
         */
        List<List<LabelSpan>> lines(double asked) {
            int count = atoms.count;
            double[] ends = ends();
            double most = Math.max(asked, Math.min(longestWord(ends), asked * WIDER));
            int fewest = (int) Math.ceil(ends[count] / most);
            List<Integer> forced = List.of();
            for (int lines = fewest; lines <= Math.min(count, 2 * fewest + 2); lines++) {
                Cuts cuts = cuts(lines, most, ends);
                if (cuts.cost < BY_FORCE) {
                    return parts(cuts.ends);
                }
                forced = forced.isEmpty() ? cuts.ends : forced;
            }
            return forced.isEmpty() ? List.of(spans) : parts(forced);
        }

        /** Returns the width of the longest unbreakable stretch. */
        private double longestWord(double[] ends) {
            double longest = 0;
            int start = 0;
            for (int k = 0; k < atoms.count; k++) {
                if (k + 1 == atoms.count || breaks.tier[k] <= Breaks.STIFF) {
                    longest = Math.max(longest, ends[k + 1] - atoms.blank[k] - ends[start]);
                    start = k + 1;
                }
            }
            return longest;
        }

        /**
         * The line breaks.
         *
         * @param ends for each line, the atom after its last; empty if there is no solution
         */
        private record Cuts(double cost, List<Integer> ends) {}

        /** Returns where each atom begins, in px, if all are on one line. */
        private double[] ends() {
            double[] ends = new double[atoms.count + 1];
            for (int k = 0; k < atoms.count; k++) {
                ends[k + 1] = ends[k] + atoms.advance[k] + atoms.blank[k];
            }
            return ends;
        }

        private Cuts cuts(int lines, double most, double[] ends) {
            int count = atoms.count;
            double ideal = Math.min(most, ends[count] / lines);
            double[][] costs = new double[lines + 1][count + 1];
            int[][] from = new int[lines + 1][count + 1];
            for (double[] row : costs) {
                Arrays.fill(row, Double.MAX_VALUE);
            }
            costs[0][0] = 0;
            for (int line = 1; line <= lines; line++) {
                for (int end = line; end <= count; end++) {
                    for (int start = end - 1; start >= line - 1; start--) {
                        double width = ends[end] - ends[start] - atoms.blank[end - 1];
                        if (width > most && start < end - 1) {
                            break;
                        }
                        double off = (width - ideal) / most;
                        double cost = costs[line - 1][start] + off * off + (end == count ? 0 : penalty(end - 1));
                        if (costs[line - 1][start] < Double.MAX_VALUE && cost < costs[line][end]) {
                            costs[line][end] = cost;
                            from[line][end] = start;
                        }
                    }
                }
            }
            List<Integer> found = new ArrayList<>();
            boolean feasible = costs[lines][count] < Double.MAX_VALUE;
            for (int line = lines, end = count; feasible && line > 0; line--) {
                found.add(0, end);
                end = from[line][end];
            }
            return new Cuts(costs[lines][count], found);
        }

        private double penalty(int k) {
            boolean wordless = !atoms.spaced(k) && atoms.type[k].han() && atoms.type[k + 1].han();
            return switch (breaks.tier[k]) {
                case Breaks.FREE -> wordless ? (withinWord(k) ? WITHIN_WORD : WITHIN_HAN) : 0;
                case Breaks.JOINT, Breaks.STIFF -> JOINT;
                default -> BY_FORCE;
            };
        }

        private boolean withinWord(int k) {
            return TitleWords.isWithin(atoms.codePoint, atoms.count, k + 1);
        }

        private List<List<LabelSpan>> parts(List<Integer> cuts) {
            List<List<LabelSpan>> lines = new ArrayList<>();
            int start = 0;
            for (int end : cuts) {
                lines.add(part(start, end - 1));
                start = end;
            }
            return lines;
        }

        /** Returns the spans from one atom to another inclusive, with the text between them. */
        private List<LabelSpan> part(int first, int last) {
            List<LabelSpan> line = new ArrayList<>();
            for (int run = atoms.run[first]; run <= atoms.run[last]; run++) {
                LabelSpan span = spans.get(run);
                int from = run == atoms.run[first] ? atoms.start[first] : 0;
                int to = run == atoms.run[last] ? atoms.end[last] : span.text().length();
                line.add(new LabelSpan(span.text().substring(from, to), span.bold(), span.italic()));
            }
            return line;
        }
    }
}
