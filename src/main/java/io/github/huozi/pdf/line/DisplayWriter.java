package io.github.huozi.pdf.line;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.math.compose.DisplayComposer;
import io.github.huozi.math.compose.DisplayLayout;
import io.github.huozi.pdf.formula.FormulaPart;
import io.github.huozi.pdf.formula.PrintFormulas;
import io.github.huozi.pdf.text.PrintDisplay;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Dom;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes displayed formulas into the document: a block per line, as high as that line. */
final class DisplayWriter {

    /** The maximum length of a formula's source in a message, in characters. */
    private static final int SHOWN = 40;

    private static final int PERCENT = 100;

    private final PrintText text;
    private final PrintFormulas formulas;

    /** A formula wider than its measure, and the excess. */
    private record TooWide(PrintDisplay display, double by) {}

    private final List<TooWide> tooWide = new ArrayList<>();

    DisplayWriter(PrintText text, PrintFormulas formulas) {
        this.text = text;
        this.formulas = formulas;
    }

    /**
     * Writes a formula.
     *
     * @param measure the measure in em of the block's font
     */
    void write(PrintDisplay display, double measure, DisplayComposer.Placement placement) {
        DisplayLayout layout = formulas.display(display.formula(), measure, placement);
        if (layout.fit() == DisplayLayout.Fit.TOO_WIDE) {
            tooWide.add(new TooWide(display, layout.width() / measure));
        }
        for (Node node = display.block().getFirstChild(); node instanceof Element natural; ) {
            node = node.getNextSibling();
            PrintText.Leaf leaf = text.leaf(natural);
            if (leaf != null) {
                text.remove(leaf);
            }
        }
        List<FormulaPart> parts = formulas.lines(display.formula(), layout);
        for (int i = 0; i < parts.size(); i++) {
            DisplayLayout.Line line = layout.lines().get(i);
            Element block = Dom.add(display.block(), "div", BlockRole.FORMULA_LINE);
            block.setAttribute("style", PrintFormulas.height(line));
            text.formula(block, parts.get(i), display.position(), display.section());
        }
    }

    /** Reports formulas that overflow. */
    void report(DiagnosticSink sink) {
        for (TooWide each : tooWide) {
            String source = each.display().formula().source().strip().replaceAll("\\s+", " ");
            String shown = source.length() <= SHOWN ? source : source.substring(0, SHOWN) + "…";
            long percent = Math.round((each.by() - 1) * PERCENT);
            sink.report(Code.FORMULA_TOO_WIDE.at(each.display().position(), "wide", shown, Math.max(1, percent)));
        }
    }
}
