package io.github.huozi.read.markdown;

import io.github.huozi.markdown.InlineFormula;
import io.github.huozi.read.formula.BookFormulas;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the alternative text of a picture: its text without markup. */
final class MarkdownAltText extends AbstractVisitor {
    private final StringBuilder alt;
    private final BookFormulas formulas;

    MarkdownAltText(StringBuilder alt, BookFormulas formulas) {
        this.alt = alt;
        this.formulas = formulas;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineFormula formula) {
            alt.append(formulas.words(formula.source()));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Text text) {
        alt.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        alt.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        alt.append('\n');
    }

    @Override
    public void visit(HardLineBreak line) {
        alt.append('\n');
    }
}
