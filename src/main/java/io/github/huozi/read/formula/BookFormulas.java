package io.github.huozi.read.formula;

import io.github.huozi.book.Markup;
import io.github.huozi.book.settings.MathSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.math.FormulaElement;
import io.github.huozi.math.markup.MathmlReader;
import io.github.huozi.math.tex.TexParser;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.MathFault;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathTree;
import io.github.huozi.math.words.PlainForm;
import io.github.huozi.read.source.SourceFindings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads the formulas of one book, in its order. Belongs to one thread. */
public final class BookFormulas {

    private static final String TEX = "annotation[encoding=application/x-tex]";

    private final TexMacros macros = new TexMacros();
    private final MathSettings settings;

    /**
     * @param settings say how formulas are marked, and have macros
     * @param sink receives what is wrong with the macros
     */
    public BookFormulas(MathSettings settings, DiagnosticSink sink) {
        this.settings = settings;
        settings.macros().forEach((name, body) -> macros.define(name, body)
                .ifPresent(fault -> sink.report(diagnostic(Position.of("book.yaml"), fault, body))));
    }

    /** What marks a formula in Markdown. */
    public MathSettings.Marks marks() {
        return settings.marks();
    }

    /** Reads the formulas of a content, each in its place. */
    public void read(Element body, SourceFindings findings) {
        for (Element mark : body.select("math")) {
            if (!(mark instanceof FormulaElement)) {
                one(mark, findings);
            }
        }
    }

    /** A text in which formulas are in dollars, with each in its plain form: the words of a picture. */
    public String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (FormulaText.Piece piece : FormulaText.pieces(text, settings.marks())) {
            Optional<MathTree> tree =
                    piece.isFormula() ? parse(piece.text(), MathMode.INLINE).tree() : Optional.empty();
            plain.append(tree.map(PlainForm::of).orElse(piece.written()));
        }
        return plain.toString();
    }

    /** The plain form of a formula; its source where it cannot be read. */
    public String words(String source) {
        return parse(source, MathMode.INLINE).tree().map(PlainForm::of).orElse(source);
    }

    private TexParser.Result parse(String source, MathMode mode) {
        return TexParser.parse(source, mode, macros);
    }

    private void one(Element mark, SourceFindings findings) {
        if (mark.hasAttr(FormulaMark.REFERENCE)) {
            reference(mark);
            return;
        }
        MathMode mode = mark.attr("display").equals("block") ? MathMode.DISPLAY : MathMode.INLINE;
        Element annotation = mark.selectFirst(TEX);
        String source = mark.hasAttr(FormulaElement.SOURCE)
                ? mark.attr(FormulaElement.SOURCE)
                : annotation == null ? "" : annotation.text();
        TexParser.Result result = parse(source, mode);
        Optional<MathTree> tree = result.tree();
        boolean markup = !mark.hasAttr(FormulaElement.SOURCE);
        if (markup && (source.isEmpty() || tree.isEmpty())) {
            MathTree read = MathmlReader.read(mark, mode);
            put(mark, read, source);
        } else if (tree.isPresent() && !isListing(mark, source)) {
            put(mark, tree.get(), source);
        } else {
            asCode(mark, source);
            if (!mark.hasAttr(FormulaMark.LISTING)) {
                result.fault().ifPresent(fault -> findings.sink()
                        .report(diagnostic(place(mark, findings, fault, source), fault, source)));
            }
        }
    }

    /** Whether a listing in LaTeX is one, although it could be read as a formula. */
    private static boolean isListing(Element mark, String source) {
        return mark.hasAttr(FormulaMark.LISTING) && !FormulaText.looksLikeFormula(source);
    }

    private static Diagnostic diagnostic(Position position, MathFault fault, String source) {
        Object[] arguments = new Object[fault.arguments().size() + 2];
        arguments[0] = fault.line(source);
        arguments[1] = fault.column(source);
        for (int at = 0; at < fault.arguments().size(); at++) {
            arguments[at + 2] = fault.arguments().get(at);
        }
        boolean guess = !fault.arguments().isEmpty()
                && !fault.arguments().get(fault.arguments().size() - 1).isEmpty();
        String variant =
                switch (fault.variant()) {
                    case "unknown-command" -> guess ? "unknown-command" : "unknown-command.alone";
                    case "unknown-environment" -> guess ? "unknown-environment" : "unknown-environment.alone";
                    default -> fault.variant();
                };
        return Code.FORMULA_FAULT.at(position, variant, arguments);
    }

    /** The place of a fault in its file: that of the formula, moved as far as the fault is within it. */
    private static Position place(Element mark, SourceFindings findings, MathFault fault, String source) {
        Position start = Markup.position(mark, findings.source());
        OptionalInt line = start.line();
        if (line.isEmpty() || start.column().isEmpty()) {
            return start;
        }
        int down = fault.line(source) - 1;
        int column = down == 0 ? start.column().getAsInt() + fault.column(source) - 1 : fault.column(source);
        return start.at(line.getAsInt() + down, column);
    }

    private static void put(Element mark, MathTree tree, String source) {
        FormulaElement formula = new FormulaElement(tree, source, PlainForm.of(tree));
        if (mark.hasAttr(Markup.POSITION)) {
            formula.attr(Markup.POSITION, mark.attr(Markup.POSITION));
        }
        Element block = block(mark);
        Element bearer = block == null ? formula : block;
        List<String> labels = tree.numbers().stream()
                .map(FormulaNumber::label)
                .filter(label -> !label.isEmpty())
                .toList();
        if (!mark.id().isEmpty()) {
            bearer.id(mark.id());
        }
        mark.replaceWith(formula);
        for (String label : labels) {
            String id = FormulaElement.labelId(label);
            if (bearer.id().isEmpty() || bearer.id().equals(id)) {
                bearer.id(id).attr(FormulaElement.LABEL, label);
            } else if (block != null) {
                block.insertChildren(0, new Element("span").id(id).attr(FormulaElement.LABEL, label));
            }
        }
    }

    /** The block that a displayed formula is alone in. */
    private static @org.jspecify.annotations.Nullable Element block(Element mark) {
        Element parent = mark.parent();
        return parent != null && parent.hasClass(Markup.FORMULA) ? parent : null;
    }

    private void reference(Element mark) {
        String source = mark.attr(FormulaElement.SOURCE);
        int brace = source.indexOf('{');
        String label = source.substring(brace + 1, source.length() - 1);
        Element link = new Element("a")
                .attr("href", "#" + FormulaElement.labelId(label))
                .attr(Markup.FORMULA_REFERENCE, source.startsWith("\\eqref") ? "parentheses" : "plain")
                .appendChild(new TextNode(source));
        if (mark.hasAttr(Markup.POSITION)) {
            link.attr(Markup.POSITION, mark.attr(Markup.POSITION));
        }
        mark.replaceWith(link);
    }

    /** Leaves the source to be read by people. */
    private static void asCode(Element mark, String source) {
        Element block = block(mark);
        Element code = new Element("code").appendChild(new TextNode(source));
        if (block == null) {
            mark.replaceWith(code.addClass(Markup.FORMULA_SOURCE));
            return;
        }
        Element pre = new Element("pre").appendChild(code);
        if (mark.hasAttr(FormulaMark.LISTING)) {
            code.addClass("language-" + mark.attr(FormulaMark.LISTING));
        } else {
            pre.addClass(Markup.FORMULA_SOURCE);
        }
        if (mark.hasAttr(Markup.POSITION)) {
            pre.attr(Markup.POSITION, mark.attr(Markup.POSITION));
        }
        block.replaceWith(pre);
    }
}
