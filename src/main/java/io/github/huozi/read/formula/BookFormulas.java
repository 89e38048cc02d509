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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads the formulas of one book, in book order. Not thread-safe. */
public final class BookFormulas {

    private static final Evaluator MATH = Selector.evaluatorOf("math");
    private static final Evaluator CAPTIONS = Selector.evaluatorOf("[" + Markup.PLAIN_CAPTION + "]");
    private static final Evaluator TEX = Selector.evaluatorOf("annotation[encoding=application/x-tex]");

    /** The maximum number of formulas cached. */
    private static final int MOST_KNOWN = 20_000;

    private final TexMacros macros = new TexMacros();
    private final MathSettings settings;

    /** The formulas read under the current macros: books repeat formulas, and equal ones share a tree. */
    private final Map<MathMode, Map<String, Known>> known = new EnumMap<>(MathMode.class);

    /**
     * A formula already read.
     *
     * @param plain the plain form; empty if the formula is faulty
     */
    private record Known(TexParser.Result result, String plain) {}

    /**
     * @param settings the delimiters of formulas, and macros
     * @param sink the receiver of findings about the macros
     */
    public BookFormulas(MathSettings settings, DiagnosticSink sink) {
        this.settings = settings;
        settings.macros().forEach((name, body) -> macros.define(name, body)
                .ifPresent(fault -> sink.report(diagnostic(Position.of("book.yaml"), fault, body))));
    }

    /** Returns the delimiters of formulas in Markdown. */
    public MathSettings.Marks marks() {
        return settings.marks();
    }

    /** Reads the formulas in content and replaces each in place. */
    public void read(Element body, SourceFindings findings) {
        body.select(CAPTIONS).forEach(this::mark);
        for (Element mark : body.select(MATH)) {
            if (!(mark instanceof FormulaElement)) {
                one(mark, findings);
            }
        }
    }

    /** Marks the formulas in a caption that was an attribute, where they still have dollars. */
    private void mark(Element caption) {
        caption.removeAttr(Markup.PLAIN_CAPTION);
        String text = caption.wholeText();
        if (text.indexOf('$') >= 0) {
            caption.empty();
            for (FormulaText.Piece piece : FormulaText.pieces(text, settings.marks())) {
                caption.appendChild(piece.isFormula() ? FormulaMark.inline(piece.text()) : new TextNode(piece.text()));
            }
        }
    }

    /** Returns text with its formulas, marked by dollars, in plain form: the words of a picture. */
    public String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (FormulaText.Piece piece : FormulaText.pieces(text, settings.marks())) {
            String words =
                    piece.isFormula() ? known(piece.text(), MathMode.INLINE).plain() : "";
            plain.append(words.isEmpty() ? piece.written() : words);
        }
        return plain.toString();
    }

    /** Returns the plain form of a formula, or its source if it cannot be read. */
    public String words(String source) {
        Known formula = known(source, MathMode.INLINE);
        return formula.result().tree().isPresent() ? formula.plain() : source;
    }

    private Known known(String source, MathMode mode) {
        Map<String, Known> ofMode = known.computeIfAbsent(mode, each -> new HashMap<>());
        Known before = ofMode.get(source);
        if (before != null) {
            return before;
        }
        int changes = macros.changes();
        TexParser.Result result = TexParser.parse(source, mode, macros);
        Known read = new Known(result, result.tree().map(PlainForm::of).orElse(""));
        if (macros.changes() != changes) {
            known.clear();
        } else if (ofMode.size() < MOST_KNOWN) {
            ofMode.put(source, read);
        }
        return read;
    }

    private void one(Element mark, SourceFindings findings) {
        if (mark.hasAttr(FormulaMark.REFERENCE)) {
            reference(mark);
            return;
        }
        MathMode mode = mark.attr("display").equals("block") ? MathMode.DISPLAY : MathMode.INLINE;
        boolean markup = !mark.hasAttr(FormulaElement.SOURCE);
        String source = markup ? annotation(mark) : mark.attr(FormulaElement.SOURCE);
        Known formula = known(source, mode);
        TexParser.Result result = formula.result();
        Optional<MathTree> tree = result.tree();
        if (markup && (source.isEmpty() || tree.isEmpty())) {
            MathTree read = MathmlReader.read(mark, mode);
            put(mark, read, source, PlainForm.of(read));
        } else if (tree.isPresent() && !isListing(mark, source)) {
            put(mark, tree.get(), source, formula.plain());
        } else {
            asCode(mark, source);
            if (!mark.hasAttr(FormulaMark.LISTING)) {
                result.fault().ifPresent(fault -> findings.sink()
                        .report(diagnostic(place(mark, findings, fault, source), fault, source)));
            }
        }
    }

    /** Returns the LaTeX annotation of MathML; usually empty. */
    private static String annotation(Element mark) {
        Element annotation = mark.selectFirst(TEX);
        return annotation == null ? "" : annotation.text();
    }

    /** Whether a LaTeX listing is meant as a listing, although it could be read as a formula. */
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

    /** Returns the position of a fault in its file: that of the formula plus the offset within it. */
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

    private static void put(Element mark, MathTree tree, String source, String plain) {
        FormulaElement formula = new FormulaElement(tree, source, plain);
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

    /** Returns the block that contains only a displayed formula. */
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

    /** Replaces the formula by its source as code. */
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
