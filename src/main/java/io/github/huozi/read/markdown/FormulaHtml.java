package io.github.huozi.read.markdown;

import io.github.huozi.book.HtmlEscape;
import io.github.huozi.book.Markup;
import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.markdown.DisplayFormula;
import io.github.huozi.markdown.InlineFormula;
import io.github.huozi.markdown.RawTag;
import io.github.huozi.math.FormulaElement;
import io.github.huozi.read.clean.Attributes;
import io.github.huozi.read.clean.CodeInfo;
import io.github.huozi.read.formula.FormulaMark;
import io.github.huozi.read.formula.FormulaText;
import io.github.huozi.read.source.LineMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Writes the formulas of Markdown as the marks that {@link FormulaMark} describes. */
final class FormulaHtml {

    private static final Set<String> LATEX = Set.of("latex", "tex");

    private final HtmlText out;
    private final LineMap lines;
    private final Marks marks;

    FormulaHtml(HtmlText out, LineMap lines, Marks marks) {
        this.out = out;
        this.lines = lines;
        this.marks = marks;
    }

    /** Writes a formula inline. */
    void inline(InlineFormula formula) {
        String source = formula.source();
        int blanks = source.length() - source.stripLeading().length();
        boolean display = formula.form() == InlineFormula.Form.DISPLAY;
        String reference =
                formula.form() == InlineFormula.Form.REFERENCE ? HtmlText.attribute(FormulaMark.REFERENCE, "") : "";
        write(source.strip(), display, place(formula, 0, formula.mark() + blanks), reference);
    }

    /** Writes a displayed formula. */
    void display(DisplayFormula formula) {
        String id = formula.attributes() == null
                ? ""
                : HtmlText.set("id", formula.attributes().id());
        int column = formula.firstLine() == 0 && !formula.source().startsWith("\\begin") ? 2 : 0;
        write(formula.source(), true, place(formula, formula.firstLine(), column), id);
    }

    /** Writes a listing of mathematics, and returns whether it is one. */
    boolean listing(FencedCodeBlock code, CodeInfo info) {
        String language = info.language().toLowerCase(Locale.ROOT);
        boolean plain = info.title().isEmpty()
                && info.numbers().isEmpty()
                && info.marked().isEmpty();
        if (marks == Marks.NONE || !plain || code.getLiteral().isBlank()) {
            return false;
        }
        String source = code.getLiteral().strip();
        if (language.equals("math")) {
            write(source, true, place(code, 1, 0), "");
            return true;
        }
        if (LATEX.contains(language)) {
            List<FormulaText.Piece> pieces = FormulaText.piecesOfHtml(source, marks);
            boolean one = pieces.size() == 1 && pieces.get(0).isFormula();
            write(
                    one ? pieces.get(0).text() : source,
                    true,
                    place(code, 1, 0),
                    HtmlText.attribute(FormulaMark.LISTING, language));
            return true;
        }
        return false;
    }

    private void write(String source, boolean display, String place, String attributes) {
        out.append("<math" + attributes);
        out.append(HtmlText.attribute("display", display ? "block" : "inline"));
        out.append(HtmlText.set(Markup.POSITION, place));
        out.append(HtmlText.attribute(FormulaElement.SOURCE, source));
        out.append(">");
        out.text(source);
        out.append("</math>");
    }

    /**
     * Returns the formula that begins at a dollar in the text of raw HTML, or null if there is none or it contains a tag.
     */
    static FormulaText.@Nullable Piece inHtml(String html, int at) {
        int end = at + 1;
        while (end < html.length() && !(html.charAt(end) == '<' && RawTag.at(html, end) != null)) {
            end++;
        }
        FormulaText.Piece first =
                FormulaText.pieces(html.substring(at, end), Marks.DOLLAR).get(0);
        return first.isFormula() ? first : null;
    }

    /** Writes a formula of raw HTML. */
    static void write(FormulaText.Piece formula, String place, StringBuilder out) {
        boolean display = formula.kind() == FormulaText.Kind.DISPLAY;
        String source = Parser.unescapeEntities(formula.text(), false);
        out.append("<math")
                .append(HtmlText.attribute("display", display ? "block" : "inline"))
                .append(HtmlText.set(Markup.POSITION, place))
                .append(HtmlText.attribute(FormulaElement.SOURCE, source))
                .append('>');
        HtmlEscape.escape(source, out);
        out.append("</math>");
    }

    /** Returns the position of a formula's first character. */
    private String place(Node node, int line, int column) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan span = spans.get(Math.min(line, spans.size() - 1));
        return lines.of(span.getLineIndex()) + ":" + (span.getColumnIndex() + column + 1);
    }

    /** Whether a paragraph continues the sentence before a displayed formula: no blank line separates them. */
    static String continued(Node paragraph) {
        Node before = paragraph.getPrevious();
        if (!(before instanceof DisplayFormula) || before.getSourceSpans().isEmpty()) {
            return "";
        }
        List<SourceSpan> spans = before.getSourceSpans();
        List<SourceSpan> own = paragraph.getSourceSpans();
        boolean next = !own.isEmpty()
                && own.get(0).getLineIndex() <= spans.get(spans.size() - 1).getLineIndex() + 1;
        return next ? HtmlText.attribute(Attributes.OWN_CLASS, Markup.CONTINUED) : "";
    }
}
