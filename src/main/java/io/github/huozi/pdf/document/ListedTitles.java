package io.github.huozi.pdf.document;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.math.FormulaElement;
import io.github.huozi.pdf.formula.FormulaPart;
import io.github.huozi.pdf.formula.PrintFormulas;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.Dom;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Element;

/** Writes titles and captions into lists: as words, with their formulas typeset. */
final class ListedTitles {

    private final PrintText text;
    private final PrintFormulas formulas;
    private final Map<String, org.jsoup.nodes.Element> headings = new HashMap<>();

    ListedTitles(AssembledBook book, PrintText text, PrintFormulas formulas) {
        this.text = text;
        this.formulas = formulas;
        for (AssembledSection section : book.allSections()) {
            add(section.id(), section.title().heading());
            section.select("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]")
                    .forEach(heading -> add(heading.id(), heading));
        }
    }

    private void add(String id, org.jsoup.nodes.Element heading) {
        if (hasFormula(heading)) {
            headings.putIfAbsent(id, heading);
        }
    }

    private static boolean hasFormula(org.jsoup.nodes.Element words) {
        return words.stream().anyMatch(FormulaElement.class::isInstance);
    }

    /**
     * Writes a title.
     *
     * @param target the target of the line
     * @param title the title in words
     */
    void title(Element into, String target, String title) {
        org.jsoup.nodes.Element heading = headings.get(target);
        if (heading == null) {
            text.generated(into, title);
        } else {
            write(heading, into);
        }
    }

    /** Writes a caption. */
    void caption(Element into, org.jsoup.nodes.Element caption, String words) {
        if (hasFormula(caption)) {
            write(caption, into);
        } else {
            text.generated(into, words);
        }
    }

    private void write(org.jsoup.nodes.Element words, Element into) {
        for (Node node : words.childNodes()) {
            if (node instanceof TextNode each) {
                text.generated(into, each.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof FormulaElement formula) {
                Element around = Dom.add(into, "span");
                for (FormulaPart part : formulas.inline(formula)) {
                    text.formula(around, part, Position.BOOK, null);
                }
            } else if (node instanceof org.jsoup.nodes.Element each
                    && !each.hasClass(Markup.NOTE_CALL)
                    && !each.normalName().equals("rt")) {
                write(each, into);
            }
        }
    }
}
