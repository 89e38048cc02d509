package io.github.huozi.read.html;

import io.github.huozi.book.Markup;
import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.read.formula.FormulaMark;
import io.github.huozi.read.formula.FormulaText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks the formulas of a page: LaTeX in its text, between the delimiters of MathJax and KaTeX; the LaTeX that a page
 * keeps next to their output; and MathML, which stays as it is.
 */
final class HtmlFormulas {

    /** Elements whose text is literal. */
    private static final Set<String> LITERAL =
            Set.of("pre", "code", "kbd", "samp", "script", "style", "textarea", "math", "svg", "title", "tt");

    private static final String MATHML = "math";

    private HtmlFormulas() {}

    static void mark(Element body, Marks marks) {
        if (marks == Marks.NONE) {
            return;
        }
        body.select("script[type^=math/tex]").forEach(HtmlFormulas::script);
        // KaTeX: MathML containing the source, next to a rendering for browsers without MathML.
        body.select(".katex-display").forEach(HtmlFormulas::displayed);
        body.select(".katex").forEach(HtmlFormulas::katex);
        // MathJax 3 and 4: MathML for screen readers.
        body.select("mjx-container").forEach(HtmlFormulas::mathjax);
        body.select(".MathJax_Preview, .MathJax, .MathJax_Display, .MJX_Assistive_MathML")
                .remove();
        for (Element element : new ArrayList<>(body.select("*"))) {
            if (!isLiteral(element)) {
                for (TextNode text : List.copyOf(element.textNodes())) {
                    mark(text, element, marks);
                }
            }
        }
    }

    private static boolean isLiteral(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (LITERAL.contains(at.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static void script(Element script) {
        boolean display = script.attr("type").contains("mode=display");
        String source = script.data().strip();
        if (!source.isEmpty()) {
            script.replaceWith(placed(display ? FormulaMark.display(source) : FormulaMark.inline(source), script));
        }
    }

    private static void displayed(Element holder) {
        Element math = holder.selectFirst(MATHML);
        if (math != null) {
            math.attr("display", "block");
        }
    }

    private static void katex(Element rendered) {
        Element math = rendered.selectFirst(MATHML);
        if (math != null) {
            rendered.replaceWith(math);
        }
    }

    private static void mathjax(Element container) {
        Element math = container.selectFirst(MATHML);
        if (math != null) {
            if (container.attr("display").equals("true")) {
                math.attr("display", "block");
            }
            container.replaceWith(math);
        }
    }

    private static void mark(TextNode text, Element parent, Marks marks) {
        List<FormulaText.Piece> pieces = FormulaText.piecesOfHtml(text.getWholeText(), marks);
        if (pieces.size() == 1 && !pieces.get(0).isFormula()) {
            String plain = pieces.get(0).text();
            if (!plain.equals(text.getWholeText())) {
                text.text(plain);
            }
            return;
        }
        Node last = text;
        for (FormulaText.Piece piece : pieces) {
            Node node = node(piece, parent);
            last.after(node);
            last = node;
        }
        text.remove();
    }

    private static Node node(FormulaText.Piece piece, Element parent) {
        return switch (piece.kind()) {
            case TEXT -> new TextNode(piece.text());
            case INLINE -> placed(FormulaMark.inline(piece.text()), parent);
            case DISPLAY -> placed(FormulaMark.display(piece.text()), parent);
        };
    }

    private static Element placed(Element mark, Element at) {
        if (at.hasAttr(Markup.POSITION)) {
            mark.attr(Markup.POSITION, at.attr(Markup.POSITION));
        }
        return mark;
    }
}
