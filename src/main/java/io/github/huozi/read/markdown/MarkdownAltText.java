package io.github.huozi.read.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a picture says to those who cannot see it: its text without markup. */
final class MarkdownAltText extends AbstractVisitor {
    private final StringBuilder alt;

    MarkdownAltText(StringBuilder alt) {
        this.alt = alt;
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
