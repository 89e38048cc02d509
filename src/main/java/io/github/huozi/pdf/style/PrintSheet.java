package io.github.huozi.pdf.style;

import io.github.huozi.book.settings.Length;
import java.util.Locale;
import java.util.Optional;

/**
 * The sheet that a page is cut from: called 开本 in Chinese imprints, and the basis of 印张, GB/T 788 and CY/T 124.
 *
 * @param width of the whole sheet, in millimetres
 * @param height of the whole sheet, in millimetres
 * @param leaves the number of leaves after folding
 */
public record PrintSheet(int width, int height, int leaves) {

    private static final int[][] SHEETS = {
        {787, 1092}, {850, 1168}, {880, 1230}, {889, 1194}, {890, 1240}, {710, 1000}, {720, 1020}
    };

    private static final int[] LEAVES = {8, 16, 32, 64, 128};

    /** The maximum trim of a leaf, in millimetres, including rounding of the page size. */
    private static final double TRIM = 16;

    private static final double ROUNDING = 0.3;

    /** Returns the sheet with the least waste for a page; empty when no usual sheet fits. */
    public static Optional<PrintSheet> of(Length width, Length height) {
        double least = Double.POSITIVE_INFINITY;
        PrintSheet best = null;
        for (int[] sheet : SHEETS) {
            for (int leaves : LEAVES) {
                // Each fold halves the longer side.
                double across = sheet[0];
                double down = sheet[1];
                for (int n = leaves; n > 1; n /= 2) {
                    double longer = Math.max(across, down) / 2;
                    across = Math.min(across, down);
                    down = longer;
                }
                double waste = waste(Math.min(across, down), width) + waste(Math.max(across, down), height);
                if (waste < least) {
                    least = waste;
                    best = new PrintSheet(sheet[0], sheet[1], leaves);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double waste(double leaf, Length side) {
        double waste = leaf - side.millimetres();
        return waste < -ROUNDING || waste > TRIM ? Double.POSITIVE_INFINITY : waste;
    }

    /** Returns the form used in imprints: {@code 787 mm × 1092 mm　1/16}, on one line. */
    public String format() {
        return width + "\u00a0mm\u00a0×\u00a0" + height + "\u00a0mm　1/" + leaves;
    }

    /** Returns how many sheets, printed on one side, the pages take: {@code 34.5}. */
    public String sheets(int pages) {
        String text = String.format(Locale.ROOT, "%.3f", (double) pages / leaves);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
