package io.github.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads definition lists as defined by PHP Markdown Extra: terms, one per line, and below them their definitions, each
 * after a colon and a space. The same below a table is the table's caption.
 */
public final class DefinitionLists extends AbstractBlockParserFactory implements PostProcessor {

    /** More lines before a colon are a paragraph, not terms. */
    private static final int MOST_TERMS = 4;

    /** Definitions, preceded by their terms. */
    public static final class Terms extends CustomBlock {}

    /** One term. */
    public static final class Term extends CustomBlock {}

    /** The definition of a term. */
    public static final class Definition extends CustomBlock {}

    /** The caption of a table. */
    public static final class Caption extends CustomBlock {}

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int marker = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || line.charAt(marker) != ':' || marker + 1 >= line.length()) {
            return BlockStart.none();
        }
        int text = marker + 1;
        while (text < line.length() && (line.charAt(text) == ' ' || line.charAt(text) == '\t')) {
            text++;
        }
        if (text == marker + 1 || text == line.length()) {
            return BlockStart.none();
        }
        int width = state.getIndent() + Math.min(text - marker, 4);
        DefinitionParser definition = new DefinitionParser(width);
        BlockParser before = matched.getMatchedBlockParser();
        int column = state.getColumn() + width;
        if (before instanceof TermsParser) {
            return BlockStart.of(definition).atColumn(column);
        }
        int lines = matched.getParagraphLines().getLines().size();
        Node last = before.getBlock().getLastChild();
        boolean below = last instanceof Paragraph || last instanceof TableBlock;
        boolean fits = lines > 0 ? lines <= MOST_TERMS : before.isContainer() && below;
        return fits ? BlockStart.of(new TermsParser(), definition).atColumn(column) : BlockStart.none();
    }

    private static final class TermsParser extends AbstractBlockParser {
        private final Terms block = new Terms();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return child instanceof Definition;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.atIndex(state.getIndex());
        }
    }

    private static final class DefinitionParser extends AbstractBlockParser {
        private final Definition block = new Definition();
        private final int width;

        /**
         * @param width the columns from the start of the enclosing block to the text
         */
        DefinitionParser(int width) {
            this.width = width;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= Math.min(width, 2)
                    ? BlockContinue.atColumn(state.getColumn() + Math.min(width, state.getIndent()))
                    : BlockContinue.none();
        }
    }

    /** Turns the paragraph before the definitions into terms. */
    @Override
    public Node process(Node document) {
        List<Terms> all = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof Terms terms) {
                    all.add(terms);
                }
                visitChildren(block);
            }
        });
        all.forEach(DefinitionLists::complete);
        return document;
    }

    private static void complete(Terms terms) {
        Node before = terms.getPrevious();
        if (before instanceof TableBlock table) {
            caption(terms, table);
        } else if (before instanceof Paragraph paragraph) {
            takeTerms(paragraph, terms);
            if (terms.getPrevious() instanceof Terms earlier) {
                moveChildren(terms, earlier);
                terms.unlink();
            }
        }
    }

    private static void caption(Terms terms, TableBlock table) {
        Caption caption = new Caption();
        Node definition = terms.getFirstChild();
        Node text = definition == null ? null : definition.getFirstChild();
        if (definition != null && text instanceof Paragraph && table.getFirstChild() != null) {
            moveChildren(text, caption);
            table.getFirstChild().insertBefore(caption);
            text.unlink();
            moveBehind(definition, terms);
        }
        terms.unlink();
    }

    /** Moves any other content below the caption after the table. */
    private static void moveBehind(Node definition, Node terms) {
        for (Node node = definition.getLastChild(); node != null; node = definition.getLastChild()) {
            terms.insertAfter(node);
        }
    }

    private static void takeTerms(Paragraph paragraph, Terms terms) {
        Node first = terms.getFirstChild();
        Term term = new Term();
        for (Node node = paragraph.getFirstChild(); node != null && first != null; node = paragraph.getFirstChild()) {
            if (term.getParent() == null) {
                term.setSourceSpans(paragraph.getSourceSpans());
                first.insertBefore(term);
            }
            if (node instanceof SoftLineBreak) {
                node.unlink();
                term = new Term();
            } else {
                term.appendChild(node);
            }
        }
        paragraph.unlink();
    }

    private static void moveChildren(Node from, Node to) {
        for (Node node = from.getFirstChild(); node != null; node = from.getFirstChild()) {
            to.appendChild(node);
        }
    }
}
