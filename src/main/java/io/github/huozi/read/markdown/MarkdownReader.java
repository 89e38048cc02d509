package io.github.huozi.read.markdown;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.markdown.Abbreviations;
import io.github.huozi.markdown.Autolinks;
import io.github.huozi.markdown.CjkInlineParser;
import io.github.huozi.markdown.Containers;
import io.github.huozi.markdown.DefinitionLists;
import io.github.huozi.markdown.InlineForms;
import io.github.huozi.markdown.NestedLists;
import io.github.huozi.markdown.RawHtmlBlocks;
import io.github.huozi.markdown.UnclosedComment;
import io.github.huozi.read.clean.Cleaner;
import io.github.huozi.read.clean.HtmlCallouts;
import io.github.huozi.read.clean.WrittenCaptions;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.SourceFindings;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.internal.BlockQuoteParser;
import org.commonmark.internal.FencedCodeBlockParser;
import org.commonmark.internal.HeadingParser;
import org.commonmark.internal.IndentedCodeBlockParser;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.BlockParserFactory;
import org.jsoup.nodes.Element;

/** Reads Markdown: CommonMark 0.31 with GFM's tables, strikethrough, task lists and autolinks, and footnotes. */
public final class MarkdownReader {

    private static final int MOST_COMMENTS = 3;

    /** Immutable, and safe for use by several threads. */
    private static final Parser PARSER = parser(List.of(TablesExtension.create()));

    /** For a text with a table that no page and no memory could hold. */
    private static final Parser WITHOUT_TABLES = parser(List.of());

    private static Parser parser(List<Extension> tables) {
        DefinitionLists terms = new DefinitionLists();
        Parser.Builder builder = Parser.builder()
                .extensions(tables)
                .extensions(List.of(
                        // One tilde stands for "to" in Chinese: 10~20 元.
                        StrikethroughExtension.builder().requireTwoTildes(true).build(),
                        TaskListItemsExtension.create(),
                        FootnotesExtension.builder().inlineFootnotes(true).build()))
                .enabledBlockTypes(Set.of())
                .inlineParserFactory(CjkInlineParser::new)
                .customDelimiterProcessor(new InlineForms.Marked())
                .customInlineContentParserFactory(new InlineForms.Scripts())
                .customInlineContentParserFactory(new InlineForms.Readings())
                .linkProcessor(new InlineForms.Spans())
                .postProcessor(new Autolinks())
                .postProcessor(terms)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(80)
                .maxInlineNesting(60);
        // The order decides: three asterisks are a rule before they are a list. Raw HTML and lists have rules of their
        // own.
        for (BlockParserFactory factory : List.of(
                new Containers(),
                new Abbreviations(),
                new BlockQuoteParser.Factory(),
                new HeadingParser.Factory(),
                new FencedCodeBlockParser.Factory(),
                new RawHtmlBlocks(),
                new ThematicBreakParser.Factory(),
                new NestedLists(),
                terms,
                new IndentedCodeBlockParser.Factory())) {
            builder.customBlockParserFactory(factory);
        }
        return builder.build();
    }

    private MarkdownReader() {}

    /** Reads a text; gives a tree as browsers would build it, of which {@link Cleaner} makes content. */
    public static Element read(LinedText source, SourceFindings findings) {
        Node document = parse(source, findings);
        MarkdownFaults.tell(document, source, findings);
        String html = new MarkdownHtml(source.lines(), findings).render(document);
        Element body = org.jsoup.parser.Parser.htmlParser()
                .setMaxDepth(400)
                .parseInput(html, "")
                .body();
        HtmlCallouts.mark(body);
        WrittenCaptions.tie(body);
        return body;
    }

    private static Node parse(String text, SourceFindings findings) {
        try {
            return PARSER.parse(text);
        } catch (IllegalArgumentException tooManyCells) {
            findings.sink()
                    .report(
                            Code.HUGE_TABLE,
                            Position.of(findings.path()),
                            "a table has over a million cells; the tables of this file are text",
                            "make smaller tables of it");
            return WITHOUT_TABLES.parse(text);
        }
    }

    /** A comment that is never closed would swallow the rest of the text: its mark is taken for text instead. */
    private static Node parse(LinedText source, SourceFindings findings) {
        String text = source.text();
        Node document = parse(text, findings);
        for (int round = 0; round < MOST_COMMENTS; round++) {
            SourceSpan comment = UnclosedComment.find(document);
            if (comment == null) {
                break;
            }
            findings.sink()
                    .report(
                            Code.UNCLOSED_BLOCK,
                            new Position(
                                    findings.path(),
                                    source.lines().of(comment.getLineIndex()),
                                    comment.getColumnIndex() + 1),
                            "the comment that begins here has no end; its mark is taken for text",
                            "write --> where it ends");
            int at = text.indexOf("<!--", comment.getInputIndex());
            text = text.substring(0, at) + "\\" + text.substring(at);
            document = parse(text, findings);
        }
        return document;
    }
}
