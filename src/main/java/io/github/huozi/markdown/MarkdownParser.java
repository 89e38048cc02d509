package io.github.huozi.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.BlockParserFactory;

/**
 * The parser of the dialect: CommonMark 0.31 with GFM's tables, strikethrough, task lists and autolinks, footnotes, and the
 * forms of this package. Every node carries its source spans. Immutable and safe for use by several threads.
 */
public final class MarkdownParser {

    private static final Extension TASKS = TaskListItemsExtension.create();

    private static final MarkdownParser DIALECT =
            new MarkdownParser(withBlocks(inlines(List.of(TablesExtension.create(), TASKS))));
    private static final MarkdownParser WITHOUT_TABLES = new MarkdownParser(withBlocks(inlines(List.of(TASKS))));
    private static final MarkdownParser INLINE =
            new MarkdownParser(inlines(List.of()).enabledBlockTypes(Set.of()));

    private final Parser parser;

    private MarkdownParser(Parser.Builder builder) {
        this.parser = builder.build();
    }

    private static Parser.Builder inlines(List<Extension> blocks) {
        return Parser.builder()
                .extensions(blocks)
                .extensions(List.of(
                        // One tilde stands for "to" in Chinese: 10~20 元.
                        StrikethroughExtension.builder().requireTwoTildes(true).build(),
                        FootnotesExtension.builder().inlineFootnotes(true).build()))
                .inlineParserFactory(CjkInlineParser::new)
                .customDelimiterProcessor(new InlineForms.Marked())
                .customInlineContentParserFactory(new InlineForms.Scripts())
                .customInlineContentParserFactory(new InlineForms.Readings())
                .linkProcessor(new InlineForms.Spans())
                .postProcessor(new Autolinks())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(80)
                .maxInlineNesting(60);
    }

    private static Parser.Builder withBlocks(Parser.Builder builder) {
        DefinitionLists terms = new DefinitionLists();
        builder.enabledBlockTypes(stockBlocks()).postProcessor(terms);
        for (BlockParserFactory factory :
                List.of(new Containers(), new Abbreviations(), new HtmlBlocks(), new Lists(), terms)) {
            builder.customBlockParserFactory(factory);
        }
        return builder;
    }

    /** The blocks that we leave to commonmark-java, which tries them in this order, after ours. */
    private static Set<Class<? extends Block>> stockBlocks() {
        return new LinkedHashSet<>(List.of(
                BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, IndentedCodeBlock.class));
    }

    /** The whole dialect. */
    public static MarkdownParser dialect() {
        return DIALECT;
    }

    /** The dialect without tables, for a text with a table that neither a page nor memory could hold. */
    public static MarkdownParser withoutTables() {
        return WITHOUT_TABLES;
    }

    /**
     * The dialect within a line: every text is paragraphs, whatever it begins with, and definitions of notes; {@code 1. a} is
     * no list.
     */
    public static MarkdownParser inline() {
        return INLINE;
    }

    /**
     * Parses a text.
     *
     * @throws IllegalArgumentException when a table has too many cells
     */
    public Node parse(String text) {
        return parser.parse(text);
    }
}
