package io.github.huozi.pdf.document;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.tree.Em;
import io.github.huozi.pdf.formula.PrintFormulas;

/** Space in a line for anything taller: text of that height, raised so that it covers exactly that. */
final class LineRoom {

    /** The clearance from the lines above and below, in em. */
    private static final double CLEAR = 0.06;

    private LineRoom() {}

    /** Returns the style of the text that replaces a box. */
    static String of(MathBox box) {
        Em height = new Em(box.height() + box.depth() + 2 * CLEAR);
        return "line-height: " + height.css() + "; vertical-align: " + new Em(PrintFormulas.lift(box)).css();
    }
}
