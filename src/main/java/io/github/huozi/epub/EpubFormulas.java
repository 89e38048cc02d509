package io.github.huozi.epub;

import io.github.huozi.math.FormulaElement;
import io.github.huozi.math.FormulaMarkup;
import io.github.huozi.math.markup.MathmlCharacters;
import io.github.huozi.math.markup.MathmlWriter;
import io.github.huozi.math.tree.MathTree;
import java.util.BitSet;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/**
 * The MathML of the formulas of one book. It enters a document only when that is serialized: it has ten times as many
 * elements as everything else, and the steps that change a document need none of them. Each formula is written once. Scoped
 * to one rendering.
 */
final class EpubFormulas {

    private final IdentityHashMap<MathTree, String> written = new IdentityHashMap<>();
    private final BitSet characters = new BitSet();

    /** Leaves the formulas of a document in their places, and prepares their blocks. */
    void frame(Element root) {
        for (Element element : root.select("math")) {
            FormulaElement formula = FormulaElement.of(element);
            if (formula != null) {
                FormulaMarkup.frame(formula);
                of(formula);
            }
        }
    }

    /** Returns the content of the element {@code math} of a formula. */
    String of(FormulaElement formula) {
        return written.computeIfAbsent(formula.tree(), tree -> {
            Element math = MathmlWriter.write(tree, "");
            MathmlCharacters.add(math, characters);
            StringBuilder markup = new StringBuilder();
            math.children().forEach(child -> markup.append(Xhtml.of(child, this)));
            return markup.toString();
        });
    }

    /** Returns the characters of all formulas so far. */
    BitSet characters() {
        return (BitSet) characters.clone();
    }
}
