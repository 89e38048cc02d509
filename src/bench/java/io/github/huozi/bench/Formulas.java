package io.github.huozi.bench;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.compose.FormulaComposer;
import io.github.huozi.math.compose.TextFace;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tex.TexParser;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Measures our formulas against those of another tool: a table with a head, and in each line the kind (inline or display), how
 * often, width, height and depth in em, and the source, with ⏎ for a line break.
 *
 * <p>Where xelatex with unicode-math and STIX Two Math gives other sizes, mostly it is one of these: {@code \newline} and
 * {@code \\} outside of a table, which end a line here; an alphabet as a script without braces ({@code x_\mathcal{H}}), of
 * which it takes all that follows; {@code \textcircled}, for which it has a character; Han and full-width marks, the boxes of
 * which are another font's; scripts at several letters in one alphabet ({@code \mathbf{X X}^T}), set at the last one there; text
 * style of {@code \choose}; a delimiter that is a size larger or smaller at the bound of a variant.
 */
public final class Formulas {

    private static final double NEAR = 0.05;

    /** A formula, as the other tool and as we set it. */
    private record Pair(String kind, String tex, double[] theirs, double[] ours) {

        double off(int what) {
            return Math.abs(theirs[what] - ours[what]);
        }

        double part(int what) {
            return off(what) / Math.max(1e-9, Math.abs(theirs[what]));
        }
    }

    private Formulas() {}

    /**
     * Measures.
     *
     * @param args the table; how many outliers of each measure to show; what their source must hold
     */
    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        FormulaComposer composer = new FormulaComposer(MathFont.bundled(), TextFace.SQUARE);
        List<Pair> pairs = new ArrayList<>();
        int faults = 0;
        int unmeasured = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split("\t", 6);
            MathMode mode = row[0].equals("display") ? MathMode.DISPLAY : MathMode.INLINE;
            String tex = row[5].replace('⏎', '\n');
            TexParser.Result read = TexParser.parse(tex, mode, new TexMacros());
            Optional<MathTree> tree = read.tree();
            if (tree.isEmpty()) {
                faults++;
                System.out.println("fault: " + read.fault() + " in " + row[5]);
                continue;
            }
            MathBox box = composer.compose(tree.get());
            if (row[2].isEmpty()) {
                // The other tool could not set it.
                unmeasured++;
                continue;
            }
            double[] theirs = {number(row[2]), number(row[3]), number(row[4])};
            pairs.add(new Pair(row[0], row[5], theirs, new double[] {box.width(), box.height(), box.depth()}));
        }
        int show = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        String holds = args.length > 2 ? args[2] : "";
        System.out.printf("%d that the other tool has no size of%n", unmeasured);
        report(pairs, faults, show, holds);
        time(lines, composer);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static void report(List<Pair> pairs, int faults, int show, String holds) {
        int all = pairs.size() + faults;
        System.out.printf("%d formulas, %d faults (%.2f %% without)%n", all, faults, 100.0 * pairs.size() / all);
        String[] names = {"width", "height", "depth"};
        for (int what = 0; what < names.length; what++) {
            int at = what;
            System.out.printf(
                    "%-6s within 5 %% or 0.05 em: %.2f %%; within 10 %%: %.2f %%; within 0.05 em: %.2f %%%n",
                    names[at],
                    share(pairs, pair -> pair.part(at) <= NEAR || pair.off(at) <= NEAR ? 1 : 0),
                    share(pairs, pair -> pair.part(at) <= 2 * NEAR || pair.off(at) <= NEAR ? 1 : 0),
                    share(pairs, pair -> pair.off(at) <= NEAR ? 1 : 0));
        }
        for (int what = 0; what < names.length; what++) {
            int at = what;
            System.out.println("-- " + names[at]);
            pairs.stream()
                    .filter(pair -> pair.tex().contains(holds))
                    .filter(pair -> pair.off(at) > NEAR && (at > 0 || pair.part(at) > NEAR))
                    .sorted(Comparator.comparingInt(pair -> pair.tex().length()))
                    .limit(show)
                    .forEach(pair -> System.out.printf(
                            "%s %.3f, theirs %.3f (%+.3f): %s%n",
                            pair.kind(),
                            pair.ours()[at],
                            pair.theirs()[at],
                            pair.ours()[at] - pair.theirs()[at],
                            pair.tex()));
        }
    }

    private static double share(List<Pair> pairs, ToDoubleFunction<Pair> counts) {
        return 100 * pairs.stream().mapToDouble(counts).sum() / pairs.size();
    }

    /** Once more, warm: how long reading and composing take. */
    private static void time(List<String> lines, FormulaComposer composer) {
        for (int round = 0; round < 3; round++) {
            long reading = 0;
            long composing = 0;
            int count = 0;
            for (String line : lines.subList(1, lines.size())) {
                String[] row = line.split("\t", 6);
                MathMode mode = row[0].equals("display") ? MathMode.DISPLAY : MathMode.INLINE;
                long start = System.nanoTime();
                Optional<MathTree> tree = TexParser.parse(row[5].replace('⏎', '\n'), mode, new TexMacros())
                        .tree();
                long read = System.nanoTime();
                tree.ifPresent(composer::compose);
                composing += System.nanoTime() - read;
                reading += read - start;
                count++;
            }
            System.out.printf(
                    "round %d: reading %.3f ms each, composing %.3f ms each%n",
                    round + 1, reading / 1e6 / count, composing / 1e6 / count);
        }
    }
}
