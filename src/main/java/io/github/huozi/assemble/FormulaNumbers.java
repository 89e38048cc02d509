package io.github.huozi.assemble;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.language.OwnNumber;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.MathSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.math.FormulaElement;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.ReferenceForm;
import io.github.huozi.math.tree.ReferenceTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Numbers displayed formulas by chapter or through the book, if requested, and writes the references to them. Formulas that
 * authors number with {@code \tag} keep their number.
 */
final class FormulaNumbers {

    private static final String REFERENCES = "a[" + Markup.FORMULA_REFERENCE + "]";

    private final Numbering numbering;
    private final MathSettings.Numbering wanted;
    private final Wording words;
    private final DiagnosticSink sink;
    /** The text of each number, including parentheses, by the label of its formula; empty if it has none. */
    private final Map<String, String> byLabel = new HashMap<>();
    /** The same, by the id of the element. */
    private final Map<String, String> byId = new HashMap<>();

    private final Map<String, Integer> counts = new HashMap<>();

    /** The number of the chapter that a section is or belongs to, by its key, if the author wrote one. */
    private final Map<String, String> written = new HashMap<>();

    private FormulaNumbers(Numbering numbering, MathSettings settings, String language, DiagnosticSink sink) {
        this.numbering = numbering;
        this.wanted = settings.numbering();
        this.words = Wording.of(language);
        this.sink = sink;
    }

    /** Turns references to formulas that no section contains into text, before links are resolved. */
    static void unlink(List<Section> sections, boolean whole, DiagnosticSink sink) {
        Map<String, Section> labels = new HashMap<>();
        for (Section section : sections) {
            for (Element bearer : section.content().body().select("[" + FormulaElement.LABEL + "]")) {
                labels.put(FormulaElement.labelId(bearer.attr(FormulaElement.LABEL)), section);
            }
            section.content().body().select("div.formula[id]").forEach(block -> labels.put(block.id(), section));
        }
        for (Section section : sections) {
            for (Element text : section.texts()) {
                for (Element link : text.select(REFERENCES)) {
                    String label = link.attr("href").substring(1);
                    if (!labels.containsKey(label)) {
                        if (whole) {
                            sink.report(
                                    Code.UNKNOWN_FORMULA.at(Markup.position(link, section.key()), "unknown", label));
                        }
                        link.unwrap();
                    }
                }
            }
        }
    }

    /** Numbers the formulas of all sections in order, and writes the references to them. */
    static FormulaNumbers number(
            List<Section> sections, Numbering numbering, MathSettings settings, String language, DiagnosticSink sink) {
        FormulaNumbers numbers = new FormulaNumbers(numbering, settings, language, sink);
        sections.forEach(section -> numbers.readWritten(section, numbers.written.getOrDefault(section.key(), "")));
        for (Section section : sections) {
            for (Element element : section.content().body().select("math")) {
                FormulaElement formula = FormulaElement.of(element);
                if (formula != null && !formula.tree().numbers().isEmpty()) {
                    numbers.number(formula, section);
                }
            }
        }
        for (Section section : sections) {
            for (Element text : section.texts()) {
                text.select(REFERENCES).forEach(link -> numbers.write(link, section));
                text.select("math").forEach(numbers::writeWithin);
            }
        }
        return numbers;
    }

    /** 第三章, and 3.2 below it, are chapter 3: the author's numbers take the place of counting. */
    private void readWritten(Section section, String around) {
        String own = OwnNumber.of(section.title())
                .filter(number -> !number.isDoubtful())
                .filter(number -> section.role() == Role.CHAPTER || section.role() == Role.APPENDIX)
                .map(number -> number.value().split("\\.", 2)[0])
                .orElse("");
        String number = own.isEmpty() ? around : own;
        if (!number.isEmpty()) {
            written.put(section.key(), number);
            section.children().forEach(child -> written.putIfAbsent(child.key(), number));
        }
    }

    private String chapter(Section section) {
        String counted = numbering.chapter(section);
        return counted.isEmpty() ? written.getOrDefault(section.key(), "") : counted;
    }

    private void number(FormulaElement formula, Section section) {
        List<FormulaNumber> numbered = new ArrayList<>();
        for (FormulaNumber number : formula.tree().numbers()) {
            String text = number.given() == FormulaNumber.Given.AUTHOR ? number.text() : next(section);
            if (!number.label().isEmpty()) {
                byLabel.putIfAbsent(FormulaElement.labelId(number.label()), text);
            }
            numbered.add(number.withText(text));
        }
        formula.tree(formula.tree().withNumbers(numbered));
        Element block = formula.parent() == null ? formula : formula.parent();
        for (Element bearer : block.select("[id]")) {
            String label = FormulaElement.labelId(bearer.attr(FormulaElement.LABEL));
            String own = label.isEmpty() ? numbered.get(0).text() : byLabel.getOrDefault(label, "");
            byId.put(bearer.id(), own);
        }
    }

    private String next(Section section) {
        if (wanted == MathSettings.Numbering.NONE) {
            return "";
        }
        String chapter = wanted == MathSettings.Numbering.BOOK ? "" : chapter(section);
        int nth = counts.merge(chapter, 1, Integer::sum);
        String joint = words.tongue().isEastAsian() ? "-" : ".";
        return "(" + (chapter.isEmpty() ? "" : chapter + joint) + nth + ")";
    }

    private void write(Element link, Section section) {
        String id = link.attr("href").substring(1);
        String number = byId.getOrDefault(id, "");
        if (number.isEmpty()) {
            String said = link.text();
            String label = said.substring(said.indexOf('{') + 1, said.length() - 1);
            sink.report(Code.UNKNOWN_FORMULA.at(Markup.position(link, section.key()), "unnumbered", label));
            link.text(label);
        } else {
            link.text(link.attr(Markup.FORMULA_REFERENCE).equals("plain") ? bare(number) : number);
        }
        link.removeAttr(Markup.FORMULA_REFERENCE);
    }

    /** Returns the number without its parentheses. */
    private static String bare(String number) {
        boolean closed = number.length() > 2 && number.startsWith("(") && number.endsWith(")");
        return closed ? number.substring(1, number.length() - 1) : number;
    }

    /** Writes the references within a formula. */
    private void writeWithin(Node node) {
        if (node instanceof FormulaElement formula && formula.source().contains("ref{")) {
            formula.tree(ReferenceTexts.write(formula.tree(), this::text));
        }
    }

    private String text(MathNode.Reference reference) {
        String number = byLabel.getOrDefault(FormulaElement.labelId(reference.label()), "");
        if (number.isEmpty()) {
            return reference.text();
        }
        return reference.form() == ReferenceForm.PLAIN ? bare(number) : number;
    }

    /** Returns the label of the formula with an id: 式 3-1. */
    Optional<String> label(String id) {
        return Optional.of(byId.getOrDefault(id, ""))
                .filter(number -> !number.isEmpty())
                .map(number -> words.text("formula", bare(number)));
    }
}
