package io.github.huozi.markdown;

import io.github.huozi.book.XmlText;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Returns inline content as plain text on one line: characters without their readings, without notes and their calls, and
 * pictures as their alternative text.
 */
public final class InlineWords extends AbstractVisitor {

    /** The treatment of pictures. */
    private enum Pictures {
        TEXT,
        NOTHING
    }

    private final StringBuilder words = new StringBuilder();
    private final Pictures pictures;

    private InlineWords(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Returns the words of a block. */
    public static String of(Node block) {
        return of(block, Pictures.TEXT);
    }

    /** Returns the words of a block without pictures: badges in the heading of a README are not part of the title. */
    public static String withoutPictures(Node block) {
        return of(block, Pictures.NOTHING);
    }

    private static String of(Node block, Pictures pictures) {
        InlineWords words = new InlineWords(pictures);
        block.accept(words);
        return XmlText.line(words.words.toString());
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(Image image) {
        if (pictures == Pictures.TEXT) {
            visitChildren(image);
        }
    }

    @Override
    public void visit(SoftLineBreak line) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        words.append(' ');
    }

    /** An unknown tag is text, as {@code <T>} is in {@code Vec<T>}. */
    @Override
    public void visit(HtmlInline html) {
        RawTag tag = RawTag.at(html.getLiteral(), 0);
        if (tag != null && tag.name().equals("br")) {
            words.append(' ');
        } else if (tag == null || !(tag.name().isEmpty() || HtmlNames.has(tag.name()))) {
            words.append(html.getLiteral());
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof InlineForms.RubyText ruby) {
            for (int at = 0; at < ruby.size(); at++) {
                words.append(ruby.base(at));
            }
        } else if (!(node instanceof FootnoteReference || node instanceof InlineFootnote)) {
            visitChildren(node);
        }
    }
}
