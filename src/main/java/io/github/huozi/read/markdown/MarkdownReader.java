package io.github.huozi.read.markdown;

import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.markdown.MarkdownParser;
import io.github.huozi.markdown.UnclosedComment;
import io.github.huozi.read.clean.Cleaner;
import io.github.huozi.read.clean.HtmlCallouts;
import io.github.huozi.read.clean.WrittenCaptions;
import io.github.huozi.read.formula.BookFormulas;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.SourceFindings;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;

/** Reads Markdown in the dialect of {@link MarkdownParser}. */
public final class MarkdownReader {

    private static final int MOST_COMMENTS = 3;

    private MarkdownReader() {}

    /** Reads a text into a tree as browsers build it, for {@link Cleaner}. */
    public static Element read(LinedText source, SourceFindings findings, BookFormulas formulas) {
        Node document = parse(source, findings, formulas.marks());
        MarkdownFaults.tell(document, source, findings, formulas.marks());
        String html = new MarkdownHtml(source.lines(), findings, formulas).render(document);
        Element body = org.jsoup.parser.Parser.htmlParser()
                .setMaxDepth(400)
                .parseInput(html, "")
                .body();
        HtmlCallouts.mark(body);
        WrittenCaptions.tie(body);
        return body;
    }

    /**
     * Reads a single line, such as a title: paragraphs and the notes called in them.
     *
     * @param position the position of the text in its source
     */
    public static Element inline(String text, Position position, SourceFindings findings, BookFormulas formulas) {
        // Pads the start with spaces, so that findings have the right column.
        String placed = " ".repeat(Math.max(0, position.column().orElse(1) - 1)) + text;
        Node document = MarkdownParser.inline(formulas.marks()).parse(placed);
        String html = new MarkdownHtml(LineMap.after(Math.max(0, position.line().orElse(1) - 1)), findings, formulas)
                .render(document);
        return org.jsoup.parser.Parser.htmlParser().parseInput(html, "").body();
    }

    private static Node parse(String text, SourceFindings findings, Marks marks) {
        try {
            return MarkdownParser.dialect(marks).parse(text);
        } catch (IllegalArgumentException tooManyCells) {
            findings.sink().report(Code.HUGE_TABLE.at(findings.source(), "table"));
            return MarkdownParser.withoutTables(marks).parse(text);
        }
    }

    /** Parses a text. An unclosed comment would swallow the rest, so its opening counts as text. */
    private static Node parse(LinedText source, SourceFindings findings, Marks marks) {
        String text = source.text();
        Node document = parse(text, findings, marks);
        for (int round = 0; round < MOST_COMMENTS; round++) {
            SourceSpan comment = UnclosedComment.find(document);
            if (comment == null) {
                break;
            }
            findings.sink()
                    .report(Code.UNCLOSED_BLOCK.at(
                            findings.source()
                                    .at(source.lines().of(comment.getLineIndex()), comment.getColumnIndex() + 1),
                            "comment"));
            int at = text.indexOf("<!--", comment.getInputIndex());
            text = text.substring(0, at) + "\\" + text.substring(at);
            document = parse(text, findings, marks);
        }
        return document;
    }
}
