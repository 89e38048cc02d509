package io.github.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Prevents the bars in formulas from ending table cells: {@code | $|x|$ | 2 |} has two cells. While tables are parsed, a
 * bar within a formula is a non-character, which becomes a bar again in every node.
 */
public final class TableBars extends AbstractVisitor {

    /** {@link io.github.huozi.book.XmlText#of} has removed it from every source. */
    private static final char BAR = '\uFDD2';

    private TableBars() {}

    /** Returns the text with the bars of formulas hidden, in lines that may be rows of a table. */
    public static String hide(String text) {
        if (text.indexOf('|') < 0 || text.indexOf('$') < 0) {
            return text;
        }
        StringBuilder hidden = null;
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            for (int bar : bars(text.substring(start, end))) {
                hidden = hidden == null ? new StringBuilder(text) : hidden;
                hidden.setCharAt(start + bar, BAR);
            }
            start = end + 1;
        }
        return hidden == null ? text : hidden.toString();
    }

    /** Returns the indexes of the bars within formulas; empty if the line has no other bar. */
    private static List<Integer> bars(String line) {
        if (line.indexOf('|') < 0 || line.indexOf('$') < 0) {
            return List.of();
        }
        List<Integer> within = new ArrayList<>();
        boolean others = false;
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            int end = c == '$' ? end(line, at) : -1;
            if (end > 0) {
                for (int inner = at; inner < end; inner++) {
                    if (line.charAt(inner) == '|' && line.charAt(inner - 1) != '\\') {
                        within.add(inner);
                    }
                }
                at = end;
            } else {
                others |= c == '|';
                at += c == '\\' ? 2 : 1;
            }
        }
        return others ? within : List.of();
    }

    /** Returns the index of the last character of a formula; -1 when none begins there. */
    private static int end(String line, int at) {
        if (line.startsWith("$$", at)) {
            int end = line.indexOf("$$", at + 2);
            return end < 0 ? -1 : end + 2;
        }
        if (line.startsWith("$`", at)) {
            int end = line.indexOf("`$", at + 2);
            return end < 0 ? -1 : end + 2;
        }
        int end = DollarRule.closing(line, at);
        return end < 0 ? -1 : end + 1;
    }

    static void restore(Node document) {
        document.accept(new TableBars());
    }

    private static String shown(String text) {
        return text.replace(BAR, '|');
    }

    private static @Nullable String shownOrNone(@Nullable String text) {
        return text == null ? null : shown(text);
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(shown(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(shown(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(shown(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(shown(html.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.setLiteral(shown(code.getLiteral()));
        code.setInfo(shownOrNone(code.getInfo()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code.setLiteral(shown(code.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(shown(link.getDestination()));
        link.setTitle(shownOrNone(link.getTitle()));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(shown(image.getDestination()));
        image.setTitle(shownOrNone(image.getTitle()));
        visitChildren(image);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineFormula formula) {
            formula.source(shown(formula.source()));
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof DisplayFormula formula) {
            formula.source(shown(formula.source()));
        }
        visitChildren(block);
    }
}
