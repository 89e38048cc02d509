package io.github.huozi.read;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Element;

/** Reads Markdown: CommonMark 0.31 with GFM's tables, strikethrough, task lists and autolinks, and footnotes. */
final class MarkdownReader {

    /** All core blocks but raw HTML, which has its own rule of where it begins. */
    private static final Set<Class<? extends Block>> CORE_BLOCKS = Set.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class);

    /** Immutable, and safe for use by several threads. */
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    // One tilde stands for "to" in Chinese: 10~20 元.
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.builder().inlineFootnotes(true).build()))
            .enabledBlockTypes(CORE_BLOCKS)
            .customBlockParserFactory(new RawHtmlBlocks())
            .inlineParserFactory(CjkInlineParser::new)
            .postProcessor(new Autolinks())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(80)
            .maxInlineNesting(60)
            .build();

    private MarkdownReader() {}

    /**
     * Reads a text.
     *
     * @param linesBefore how many lines of the source stand before the text
     * @return a tree as browsers would build it; {@link Cleaner} makes content of it
     */
    static Element read(String text, int linesBefore, Findings findings) {
        Node document = PARSER.parse(text);
        String html = new MarkdownHtml(linesBefore, findings).render(document);
        return org.jsoup.parser.Parser.htmlParser()
                .setMaxDepth(400)
                .parseInput(html, "")
                .body();
    }
}
