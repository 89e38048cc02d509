package io.github.huozi.bench;

import io.github.huozi.math.tex.TexParser;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tree.MathMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads formulas and says how many have faults and how long one takes. In goes a table with a line for each: in the first column
 * {@code inline} or {@code display}, in the last the LaTeX, with ⏎ for a line end.
 */
public final class FormulaReading {

    private static final int ROUNDS = 20;

    private FormulaReading() {}

    /** Reads the table at the path that is given. */
    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        List<String> rows = lines.subList(1, lines.size());
        long best = Long.MAX_VALUE;
        int faults = 0;
        for (int round = 0; round < ROUNDS; round++) {
            TexMacros macros = new TexMacros();
            faults = 0;
            long start = System.nanoTime();
            for (String row : rows) {
                TexParser.Result read = TexParser.parse(source(row), mode(row), macros);
                faults += read.fault().isPresent() ? 1 : 0;
                if (round == 0) {
                    read.fault().ifPresent(fault -> System.out.println(fault + " " + row));
                }
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf(
                "%d formulas, %d faults (%.3f %% without), %.4f ms each%n",
                rows.size(), faults, 100.0 * (rows.size() - faults) / rows.size(), best / 1e6 / rows.size());
    }

    private static String source(String row) {
        return row.substring(row.lastIndexOf('\t') + 1).replace('⏎', '\n');
    }

    private static MathMode mode(String row) {
        return row.startsWith("display") ? MathMode.DISPLAY : MathMode.INLINE;
    }
}
