package io.github.huozi.pdf.text;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.InlineText;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.pdf.tree.BoxTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Compares the painted text with the book's. In PDF/A and PDF/UA mode the engine omits whole pages when it cannot set a
 * piece of text, and the file is still valid, so that nothing else would detect it. Ignores white space and spacing
 * characters.
 */
public final class TextCheck {

    private static final int SHOWN = 24;

    private final BookTextRenderer renderer;
    private final SharedContext context;

    public TextCheck(BookTextRenderer renderer, SharedContext context) {
        this.renderer = renderer;
        this.context = context;
    }

    /** Reports each section whose text was not painted correctly. */
    public void compare(Layer root, List<PrintText.Leaf> leaves, DiagnosticSink sink) {
        Map<Element, StringBuilder> painted = new HashMap<>();
        BoxTree.walk(root, new BoxTree.Visitor() {
            @Override
            public void text(InlineText text) {
                Element element = element(text);
                if (element != null && renderer.hasPainted(text)) {
                    painted.computeIfAbsent(element, e -> new StringBuilder()).append(text.getSubstring());
                }
            }
        });
        Map<Position, List<String>> wrong = new LinkedHashMap<>();
        Map<Position, Integer> hidden = new LinkedHashMap<>();
        for (PrintText.Leaf leaf : leaves) {
            StringBuilder found = painted.get(leaf.element());
            String is = found == null ? "" : bare(found.toString());
            String should = bare(leaf.plain());
            if (leaf.formula() != null && found == null) {
                should = leaf.formula().whole().alternative();
            }
            if (is.equals(should) || (is.equalsIgnoreCase(should) && isCapitalised(leaf.element()))) {
                continue;
            }
            AssembledSection section = leaf.section();
            Position file = section == null ? Position.BOOK : section.position().file();
            if (isHidden(leaf.element())) {
                hidden.merge(file, should.codePointCount(0, should.length()), Integer::sum);
            } else {
                wrong.putIfAbsent(file, difference(should, is));
            }
        }
        hidden.forEach((file, signs) -> sink.report(Code.WORDS_HIDDEN.at(file, "style", signs)));
        wrong.forEach((file, what) -> sink.report(Code.TEXT_DIFFERS.at(file, "text", what.get(0), what.get(1))));
    }

    /** Reports a diagram that was not painted although no style sheet hides it. */
    public void missing(List<Element> drawings, DiagnosticSink sink) {
        drawings.stream()
                .filter(drawing -> !isHidden(drawing))
                .findFirst()
                .ifPresent(drawing -> sink.report(
                        Code.TEXT_DIFFERS.at(Position.BOOK, "diagram", cut(drawing.getAttribute("alt"), 0))));
    }

    private static @Nullable Element element(InlineText text) {
        var box = text.getParent();
        return box == null ? null : box.getElement();
    }

    /** Whether a style sheet changes the case of letters. */
    private boolean isCapitalised(Element element) {
        return !context.getStyle(element).isIdent(CSSName.TEXT_TRANSFORM, IdentValue.NONE);
    }

    private boolean isHidden(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (context.getStyle(at).isDisplayNone()) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c != '\u00ad'
                        && !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Tracking.isSpacing(c))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static List<String> difference(String should, String is) {
        int at = 0;
        while (at < should.length() && at < is.length() && should.charAt(at) == is.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - SHOWN / 2);
        return List.of(cut(is, from), cut(should, from));
    }

    private static String cut(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + SHOWN));
    }
}
