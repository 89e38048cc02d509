package io.github.huozi.pdf.document;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.math.FormulaElement;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.pdf.formula.FormulaPart;
import io.github.huozi.pdf.formula.PrintFormulas;
import io.github.huozi.pdf.text.PrintDisplay;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Dom;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes the formulas of one section into the print document. */
final class FormulaWriter {

    /** A block that only wraps its formula; a list item or a cell is more than that. */
    private static final Set<String> HOLDERS = Set.of("div", "p");

    private final PrintText text;
    private final PrintFormulas formulas;
    private final AssembledSection section;

    FormulaWriter(PrintText text, PrintFormulas formulas, AssembledSection section) {
        this.text = text;
        this.formulas = formulas;
        this.section = section;
    }

    /** Whether a node is a displayed formula. */
    static boolean isDisplay(Node node) {
        return node instanceof FormulaElement formula && formula.tree().mode() == MathMode.DISPLAY;
    }

    /** Returns the formula that a block displays or contains alone; null for any other block. */
    static @Nullable FormulaElement alone(org.jsoup.nodes.Element block) {
        if (block instanceof FormulaElement formula) {
            return formula;
        }
        boolean alone =
                HOLDERS.contains(block.normalName()) && block.childNodeSize() == 1 && isDisplay(block.childNode(0));
        return alone ? (FormulaElement) block.childNode(0) : null;
    }

    private Position position(FormulaElement formula) {
        return Markup.position(formula, section.position());
    }

    /**
     * Writes a displayed formula; its lines depend on its measure.
     *
     * @param from the formula, or the block that holds it alone
     */
    void display(FormulaElement formula, org.jsoup.nodes.Element from, Element into) {
        Element block = Dom.add(into, "div");
        PrintTags.copy(from, block);
        BlockRole.FORMULA_DISPLAY.addTo(block);
        Position position = position(formula);
        text.display(new PrintDisplay(block, formula, position, section));
        if (isInTable(block)) {
            // In a cell, its natural width counts. Elsewhere its width does not matter, and its lines are set later.
            text.formula(block, formulas.natural(formula), position, section);
        }
    }

    private static boolean isInTable(Element element) {
        for (org.w3c.dom.Node node = element; node instanceof Element at; node = at.getParentNode()) {
            if (at.getTagName().equals("table")) {
                return true;
            }
        }
        return false;
    }

    /** Writes an inline formula: a leaf per unbreakable part, with room for parts taller than the line. */
    void inline(FormulaElement formula, Element into) {
        // The engine tags content of elements within the line, but nothing in the line itself.
        Element around = Dom.add(into, "span");
        if (!formula.id().isEmpty()) {
            around.setAttribute("id", formula.id());
        }
        List<FormulaPart> parts = formulas.inline(formula);
        for (FormulaPart part : parts) {
            Element room = around;
            if (PrintFormulas.isTall(part.box())) {
                // Each element costs the engine a box per line.
                room = parts.size() == 1 ? around : Dom.add(around, "span");
                room.setAttribute("style", LineRoom.of(part.box()));
            }
            text.formula(room, part, position(formula), section);
        }
    }
}
