package io.github.huozi.outline.convention.summary;

import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.markdown.MarkdownParser;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Checks the text of a {@code SUMMARY.md} for slips that would lose chapters: malformed links, items without a space,
 * unclosed comments and fences. All are reported; those with an unambiguous fix are fixed.
 */
final class SummaryText {

    private static final Pattern ITEM_WITHOUT_SPACE = Pattern.compile("(?m)^([ \\t]*[-*+])(\\[[^\\]\\n]*\\]\\()");
    /** A path with spaces, which old versions of GitBook accept. */
    private static final Pattern SPACED_PATH = Pattern.compile(
            "(?mi)(\\[[^\\]\\n]*\\]\\()(?!<)([^()<>\"'\\s][^()<>\"'\\n]*[ \\t][^()<>\"'\\n]*\\.(?:md|markdown|html))((?:#[^()<>\\s]*)?\\))");

    /** The box of a task, or the call of a note. */
    private static final Pattern NO_LINK = Pattern.compile("\\[[ xX]\\]|\\[\\^[^\\[\\]]+\\](?!\\()");

    /** Something like a link: a bracket followed by another. */
    private static final Pattern LIKE_A_LINK = Pattern.compile("\\[[^\\[]*[(（\\[].*|【.*】[ \\t]*[(（].*");

    private static final int MOST_ROUNDS = 4;

    /**
     * An outline.
     *
     * @param text the text to which the source spans of the tree refer
     */
    record Tree(String text, Node document) {}

    private final String path;
    private final DiagnosticSink sink;
    private String text;
    private Node document;

    private SummaryText(String text, String path, DiagnosticSink sink) {
        this.text = text;
        this.path = path;
        this.sink = sink;
        this.document = tree(text);
    }

    /** Returns the corrected text and its tree. */
    static Tree parse(String text, String path, DiagnosticSink sink) {
        SummaryText summary = new SummaryText(text, path, sink);
        summary.spaceItems();
        summary.bracketPaths();
        summary.openEnds();
        summary.tellLostLines();
        return new Tree(summary.text, summary.document);
    }

    /** Parses text. Tables list no chapters: their links count as those of a paragraph. */
    static Node tree(String text) {
        return MarkdownParser.withoutTables(Marks.NONE).parse(text);
    }

    private void spaceItems() {
        Matcher item = ITEM_WITHOUT_SPACE.matcher(text);
        while (item.find()) {
            Position at = new Position(path, lineOf(item.start()), item.end(1) - item.start() + 1);
            tell(Code.OUTLINE_SYNTAX.at(at, "item"));
        }
        text = item.replaceAll("$1 $2");
        document = tree(text);
    }

    private void bracketPaths() {
        Matcher link = SPACED_PATH.matcher(text);
        while (link.find()) {
            int lineStart = text.lastIndexOf('\n', link.start()) + 1;
            tell(Code.OUTLINE_SYNTAX.at(
                    new Position(path, lineOf(link.start()), link.start() - lineStart + 1), "space-in-path"));
        }
        text = link.reset()
                .replaceAll(it -> Matcher.quoteReplacement(
                        it.group(1) + "<" + it.group(2) + it.group(3).replaceFirst("\\)$", ">)")));
        document = tree(text);
    }

    /** A comment or a fence without an end would swallow the rest: its mark is treated as text. */
    private void openEnds() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Block> open = openEnd();
            if (open.isEmpty()) {
                return;
            }
            SourceSpan start = open.get().getSourceSpans().get(0);
            boolean comment = open.get() instanceof HtmlBlock;
            Position at = new Position(path, start.getLineIndex() + 1, start.getColumnIndex() + 1);
            tell(comment ? Code.OUTLINE_SYNTAX.at(at, "open-comment") : Code.OUTLINE_SYNTAX.at(at, "open-code"));
            text = text.substring(0, start.getInputIndex()) + "\\" + text.substring(start.getInputIndex());
            document = tree(text);
        }
    }

    private Optional<Block> openEnd() {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof HtmlBlock html
                    && html.getLiteral().startsWith("<!--")
                    && !html.getLiteral().contains("-->")) {
                return Optional.of(html);
            }
            if (block instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private void tellLostLines() {
        Set<Integer> links = new HashSet<>();
        Set<Integer> others = new HashSet<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.getSourceSpans().forEach(span -> links.add(span.getLineIndex()));
                visitChildren(link);
            }

            @Override
            public void visit(IndentedCodeBlock block) {
                lostInCode(block.getSourceSpans());
                block.getSourceSpans().forEach(span -> others.add(span.getLineIndex()));
            }

            @Override
            public void visit(FencedCodeBlock block) {
                block.getSourceSpans().forEach(span -> others.add(span.getLineIndex()));
            }

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition) {
                    block.getSourceSpans().forEach(span -> others.add(span.getLineIndex()));
                }
                visitChildren(block);
            }

            @Override
            public void visit(HtmlBlock block) {
                block.getSourceSpans().forEach(span -> others.add(span.getLineIndex()));
            }
        });
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            Matcher like = LIKE_A_LINK.matcher(NO_LINK.matcher(lines.get(at))
                    .replaceAll(mark -> " ".repeat(mark.group().length())));
            if (!links.contains(at) && !others.contains(at) && like.find()) {
                tell(noLink(new Position(path, at + 1, like.start() + 1), like.group()));
            }
        }
    }

    private void lostInCode(List<SourceSpan> spans) {
        for (SourceSpan span : spans) {
            String line = text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
            if (line.contains("](")) {
                tell(Code.OUTLINE_SYNTAX.at(new Position(path, span.getLineIndex() + 1, 1), "indented"));
            }
        }
    }

    /** Returns the fault of a line that looks like a link. */
    private static Diagnostic noLink(Position at, String like) {
        if (like.matches("【.*|.*\\][ \\t]*（.*|.*\\([^)]*）.*")) {
            return Code.OUTLINE_SYNTAX.at(at, "wide-brackets");
        }
        if (like.matches(".*\\][ \\t]+\\(.*")) {
            return Code.OUTLINE_SYNTAX.at(at, "space-between");
        }
        if (like.matches(".*\\]\\([^<)]*[ \\t][^)]*\\).*")) {
            return Code.OUTLINE_SYNTAX.at(at, "space-in-path");
        }
        if (like.matches("\\[[^\\]]*\\]\\[.*")) {
            String label = like.replaceFirst("^\\[[^\\]]*\\](\\[[^\\]]*\\]?).*", "$1");
            return Code.OUTLINE_SYNTAX.at(at, "label", label);
        }
        return Code.OUTLINE_SYNTAX.at(at, "link-bracket");
    }

    private int lineOf(int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private void tell(Diagnostic finding) {
        sink.report(finding.as(Severity.WARNING));
    }
}
