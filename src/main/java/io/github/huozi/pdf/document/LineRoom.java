package io.github.huozi.pdf.document;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.tree.Em;
import io.github.huozi.pdf.formula.PrintFormulas;

/** Room in a line for what is taller than the line: text that is as high, raised so that it covers just that. */
final class LineRoom {

    /** What is left to the lines above and below, in em. */
    private static final double CLEAR = 0.06;

    private LineRoom() {}

    /** The style of an element whose text stands for a box. */
    static String of(MathBox box) {
        Em height = new Em(box.height() + box.depth() + 2 * CLEAR);
        return "line-height: " + height.css() + "; vertical-align: " + new Em(PrintFormulas.lift(box)).css();
    }
}
