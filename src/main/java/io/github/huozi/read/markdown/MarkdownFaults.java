package io.github.huozi.read.markdown;

import io.github.huozi.book.Callout;
import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.markdown.AttributeList;
import io.github.huozi.markdown.RawTag;
import io.github.huozi.markdown.TableBars;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.SourceFindings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Reports valid Markdown that its author hardly meant: unclosed blocks, calls of missing notes, rows with more cells than
 * their table. Changes nothing.
 */
final class MarkdownFaults extends AbstractVisitor {

    private static final Pattern NOTE = Pattern.compile("(?<!\\\\)\\[\\^([\\p{L}\\p{N}_-]{1,60})\\](?!:)");
    /** {@code [^a-z]} belongs to a regular expression. */
    private static final Pattern RANGE = Pattern.compile("(?:[\\p{L}\\p{N}_]-[\\p{L}\\p{N}_])+");

    private static final Pattern CALLOUT = Pattern.compile("\\[!([\\p{L}-]{1,20})\\].*");
    private static final Pattern DELIMITERS = Pattern.compile("(?=.*\\|)[ \\t]*\\|?[ \\t]*:?-+:?[ \\t:|-]*");

    private final String[] text;
    private final LineMap lines;
    private final SourceFindings findings;
    private final Marks marks;
    private final Deque<SourceSpan> details = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();

    private MarkdownFaults(LinedText source, SourceFindings findings, Marks marks) {
        this.marks = marks;
        this.text = source.text().split("\n", -1);
        this.lines = source.lines();
        this.findings = findings;
    }

    static void tell(Node document, LinedText source, SourceFindings findings, Marks marks) {
        MarkdownFaults faults = new MarkdownFaults(source, findings, marks);
        document.accept(faults);
        for (SourceSpan open : faults.details) {
            faults.tell(Code.UNCLOSED_BLOCK, open, 0, "details");
        }
    }

    private void tell(Code code, SourceSpan span, int offset, String variant, Object... arguments) {
        Position position = findings.source().at(lines.of(span.getLineIndex()), span.getColumnIndex() + offset + 1);
        findings.sink().report(code.at(position, variant, arguments));
    }

    private static SourceSpan first(Node node) {
        return node.getSourceSpans().isEmpty()
                ? SourceSpan.of(0, 0, 0, 0)
                : node.getSourceSpans().get(0);
    }

    /** Returns a line of the source from a position on. */
    private String from(SourceSpan span) {
        String line = span.getLineIndex() < text.length ? text[span.getLineIndex()] : "";
        return line.substring(Math.min(line.length(), span.getColumnIndex()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (code.getClosingFenceLength() == null) {
            tell(Code.UNCLOSED_BLOCK, first(code), 0, "code");
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        details(html.getLiteral(), html);
    }

    @Override
    public void visit(HtmlInline html) {
        details(html.getLiteral(), html);
    }

    private void details(String html, Node node) {
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            RawTag tag = RawTag.at(html, at);
            if (tag == null || !tag.name().equals("details")) {
                continue;
            }
            if (!tag.isEnd()) {
                int line = (int)
                        html.substring(0, at).chars().filter(c -> c == '\n').count();
                List<SourceSpan> spans = node.getSourceSpans();
                details.push(spans.isEmpty() ? first(node) : spans.get(Math.min(line, spans.size() - 1)));
            } else if (!details.isEmpty()) {
                details.pop();
            }
        }
    }

    @Override
    public void visit(Heading heading) {
        AttributeList list =
                heading.getLastChild() instanceof Text last ? AttributeList.ending(last.getLiteral()) : null;
        if (list != null && !list.id().isEmpty() && !ids.add(list.id())) {
            tell(Code.DUPLICATE_ID, first(heading), 0, "twice", list.id());
        }
        visitChildren(heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text mark) {
            Matcher callout = CALLOUT.matcher(mark.getLiteral());
            if (callout.matches() && Callout.of(callout.group(1)).isEmpty()) {
                tell(Code.UNKNOWN_SHORT_CODE, first(mark), 0, "callout", callout.group(1));
            }
        }
        visitChildren(quote);
    }

    @Override
    public void visit(Paragraph paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (spans.size() > 1
                && from(spans.get(0)).contains("|")
                && DELIMITERS.matcher(from(spans.get(1))).matches()) {
            tell(Code.HALF_WRITTEN, spans.get(0), 0, "table", cells(from(spans.get(0))), cells(from(spans.get(1))));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            row(row);
        }
        visitChildren(node);
    }

    private void row(TableRow row) {
        Node table = row.getParent();
        while (table != null && !(table instanceof TableBlock)) {
            table = table.getParent();
        }
        // A caption may precede the head.
        Node head = table == null ? null : table.getFirstChild();
        while (head != null && !(head instanceof TableHead)) {
            head = head.getNext();
        }
        if (head == null || head.getFirstChild() == null) {
            return;
        }
        int columns = 0;
        for (Node cell = head.getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        int cells = cells(from(first(row)));
        if (cells > columns) {
            tell(Code.CELLS_LEFT_OUT, first(row), 0, "row", cells, columns);
        }
    }

    /** Counts the cells that GFM sees in a line. */
    private int cells(String line) {
        String row = (marks == Marks.NONE ? line : TableBars.hide(line)).strip();
        int count = row.startsWith("|") ? 0 : 1;
        for (int at = 0; at < row.length(); at++) {
            if (row.charAt(at) == '\\') {
                at++;
            } else if (row.charAt(at) == '|' && at < row.length() - 1) {
                count++;
            }
        }
        return count;
    }

    /** Checks the text between other inlines as written. */
    @Override
    public void visit(Text node) {
        if (node.getPrevious() instanceof Text || node.getSourceSpans().isEmpty()) {
            return;
        }
        SourceSpan start = first(node);
        SourceSpan end = start;
        for (Node at = node; at instanceof Text; at = at.getNext()) {
            end = at.getSourceSpans().isEmpty() ? end : first(at);
        }
        int length = end.getColumnIndex() + end.getLength() - start.getColumnIndex();
        String rest = from(start);
        String written = rest.substring(0, Math.max(0, Math.min(rest.length(), length)));
        Matcher note = NOTE.matcher(written);
        while (note.find()) {
            if (!RANGE.matcher(note.group(1)).matches()) {
                tell(Code.MISSING_NOTE, start, note.start(), "note", note.group());
            }
        }
        tell(HalfWritten.in(written), start);
        if (node.getParent() instanceof Heading || node.getPrevious() instanceof Image) {
            tell(HalfWritten.attributes(written), start);
        }
        if (node.getParent() instanceof Paragraph && written.matches(":{3,}")) {
            tell(Code.UNCLOSED_BLOCK, start, 0, "container-end", written);
        }
    }

    private void tell(List<HalfWritten> found, SourceSpan start) {
        found.forEach(form -> tell(
                Code.HALF_WRITTEN,
                start,
                form.start(),
                form.variant(),
                form.arguments().toArray()));
    }
}
