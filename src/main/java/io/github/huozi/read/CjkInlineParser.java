package io.github.huozi.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Lets {@code **真。**她} be strong. CommonMark asks for a space between a mark and what follows the asterisks, which Chinese
 * does not write. After the published rules for CJK-friendly emphasis, a run of asterisks next to a CJK character may open
 * where no space follows and close where none goes before.
 *
 * <p>The stock parser decides by the characters on both sides of a run. It is given a non-character between the run and a
 * mark, which it takes for a letter, and which is taken out of the nodes afterwards.
 */
final class CjkInlineParser implements InlineParser {

    /** {@link XmlText#of} has removed it from every source. */
    private static final char LETTER = '\uFDD0';

    private final InlineParser core;

    CjkInlineParser(InlineParserContext context) {
        this.core = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        List<SourceLine> prepared = new ArrayList<>(lines.getLines().size());
        Map<Integer, List<Integer>> inserted = new HashMap<>();
        for (SourceLine line : lines.getLines()) {
            prepared.add(prepare(line, inserted));
        }
        if (inserted.isEmpty()) {
            core.parse(lines, block);
            return;
        }
        core.parse(SourceLines.of(prepared), block);
        for (Node node = block.getFirstChild(); node != null; ) {
            Node next = node.getNext();
            restore(node, inserted);
            node = next;
        }
    }

    private static SourceLine prepare(SourceLine line, Map<Integer, List<Integer>> inserted) {
        CharSequence text = line.getContent();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '*' || c == '~') {
                int end = at + 1;
                while (end < text.length() && text.charAt(end) == c) {
                    end++;
                }
                addPlaces(text, at, end, places);
                at = end - 1;
            }
        }
        SourceSpan span = line.getSourceSpan();
        if (places.isEmpty() || span == null) {
            return line;
        }
        StringBuilder longer = new StringBuilder(text.length() + places.size());
        int from = 0;
        List<Integer> columns = new ArrayList<>(places.size());
        for (int place : places) {
            longer.append(text, from, place);
            columns.add(span.getColumnIndex() + longer.length());
            longer.append(LETTER);
            from = place;
        }
        longer.append(text, from, text.length());
        inserted.put(span.getLineIndex(), columns);
        return SourceLine.of(
                longer,
                SourceSpan.of(span.getLineIndex(), span.getColumnIndex(), span.getInputIndex(), longer.length()));
    }

    /** Where a run from {@code start} to {@code end} needs a letter beside it. */
    private static void addPlaces(CharSequence text, int start, int end, List<Integer> places) {
        int before = start == 0 ? ' ' : Character.codePointBefore(text, start);
        int after = end == text.length() ? ' ' : Character.codePointAt(text, end);
        boolean cjk = Cjk.isCjk(before) || Cjk.isCjk(after);
        if (!cjk || !(isMark(before) || isMark(after))) {
            return;
        }
        if (!isSpace(before) && before != '\\') {
            places.add(start);
        }
        if (!isSpace(after) && after != '\\') {
            places.add(end);
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || c == 0xA0 || c == 0x3000;
    }

    private static boolean isMark(int c) {
        return !Character.isLetterOrDigit(c) && !isSpace(c);
    }

    /** Takes the letters out of a node and what is below it, and puts its source spans right. */
    private static void restore(Node node, Map<Integer, List<Integer>> inserted) {
        for (Node child = node.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            restore(child, inserted);
            child = next;
        }
        if (node instanceof Text text) {
            text.setLiteral(without(text.getLiteral()));
            if (text.getLiteral().isEmpty()) {
                text.unlink();
            }
        } else if (node instanceof Code code) {
            code.setLiteral(without(code.getLiteral()));
        } else if (node instanceof HtmlInline html) {
            html.setLiteral(without(html.getLiteral()));
        } else if (node instanceof Link link) {
            link.setDestination(without(link.getDestination()));
            link.setTitle(link.getTitle() == null ? null : without(link.getTitle()));
        } else if (node instanceof Image image) {
            image.setDestination(without(image.getDestination()));
            image.setTitle(image.getTitle() == null ? null : without(image.getTitle()));
        }
        node.setSourceSpans(node.getSourceSpans().stream()
                .map(span -> original(span, inserted.get(span.getLineIndex())))
                .toList());
    }

    private static String without(String text) {
        return text.indexOf(LETTER) < 0 ? text : text.replace(String.valueOf(LETTER), "");
    }

    private static SourceSpan original(SourceSpan span, @org.jspecify.annotations.Nullable List<Integer> columns) {
        if (columns == null) {
            return span;
        }
        int end = span.getColumnIndex() + span.getLength();
        int before = 0;
        int within = 0;
        for (int column : columns) {
            before += column < span.getColumnIndex() ? 1 : 0;
            within += column >= span.getColumnIndex() && column < end ? 1 : 0;
        }
        return SourceSpan.of(
                span.getLineIndex(),
                span.getColumnIndex() - before,
                Math.max(0, span.getInputIndex() - before),
                span.getLength() - within);
    }
}
