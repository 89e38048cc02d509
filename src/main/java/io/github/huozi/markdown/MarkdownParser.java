package io.github.huozi.markdown;

import io.github.huozi.book.settings.MathSettings.Marks;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
 * The parser of the dialect: CommonMark 0.31 with GFM's tables, strikethrough, task lists and autolinks, footnotes,
 * formulas, and the extensions of this package. Every node has source spans. Immutable and thread-safe.
 */
public final class MarkdownParser {

    private static final Extension TASKS = TaskListItemsExtension.create();

    private static final Map<Marks, MarkdownParser> DIALECT =
            forEach(marks -> withBlocks(inlines(List.of(TablesExtension.create(), TASKS), marks), marks));
    private static final Map<Marks, MarkdownParser> WITHOUT_TABLES =
            forEach(marks -> withBlocks(inlines(List.of(TASKS), marks), marks));
    private static final Map<Marks, MarkdownParser> INLINE =
            forEach(marks -> inlines(List.of(), marks).enabledBlockTypes(Set.of()));

    private final Parser parser;
    private final Marks marks;

    private MarkdownParser(Parser.Builder builder, Marks marks) {
        this.parser = builder.build();
        this.marks = marks;
    }

    private static Map<Marks, MarkdownParser> forEach(Function<Marks, Parser.Builder> builder) {
        Map<Marks, MarkdownParser> parsers = new EnumMap<>(Marks.class);
        for (Marks marks : Marks.values()) {
            parsers.put(marks, new MarkdownParser(builder.apply(marks), marks));
        }
        return Collections.unmodifiableMap(parsers);
    }

    private static Parser.Builder inlines(List<Extension> blocks, Marks marks) {
        Parser.Builder builder = Parser.builder()
                .extensions(blocks)
                .extensions(List.of(
                        // A single tilde means "to" in Chinese: 10~20 元.
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
        return marks == Marks.NONE
                ? builder
                : builder.customInlineContentParserFactory(new FormulaSpans.Dollars())
                        .customInlineContentParserFactory(new FormulaSpans.Backslashes(marks));
    }

    private static Parser.Builder withBlocks(Parser.Builder builder, Marks marks) {
        DefinitionLists terms = new DefinitionLists();
        builder.enabledBlockTypes(stockBlocks()).postProcessor(terms);
        if (marks != Marks.NONE) {
            builder.customBlockParserFactory(new FormulaBlocks(marks));
        }
        for (BlockParserFactory factory :
                List.of(new Containers(), new Abbreviations(), new HtmlBlocks(), new Lists(), terms)) {
            builder.customBlockParserFactory(factory);
        }
        return builder;
    }

    /** Returns the blocks left to commonmark-java, which tries them in this order, after those of this package. */
    private static Set<Class<? extends Block>> stockBlocks() {
        return new LinkedHashSet<>(List.of(
                BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, IndentedCodeBlock.class));
    }

    /**
     * Returns a parser of the whole dialect.
     *
     * @param marks the formula delimiters
     */
    public static MarkdownParser dialect(Marks marks) {
        return of(DIALECT, marks);
    }

    private static MarkdownParser of(Map<Marks, MarkdownParser> parsers, Marks marks) {
        return Objects.requireNonNull(parsers.get(marks));
    }

    /** Returns a parser without tables, for a text with a table too large for pages and memory. */
    public static MarkdownParser withoutTables(Marks marks) {
        return of(WITHOUT_TABLES, marks);
    }

    /** Returns a parser for inline text: it yields only paragraphs and note definitions; {@code 1. a} is not a list. */
    public static MarkdownParser inline(Marks marks) {
        return of(INLINE, marks);
    }

    /**
     * Parses a text.
     *
     * @throws IllegalArgumentException if a table has too many cells
     */
    public Node parse(String text) {
        String hidden = marks == Marks.NONE ? text : TableBars.hide(text);
        Node document = parser.parse(hidden);
        if (!hidden.equals(text)) {
            TableBars.restore(document);
        }
        return document;
    }
}
