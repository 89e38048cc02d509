package io.github.huozi.markdown;

import io.github.huozi.book.XmlText;
import java.util.ArrayList;
import java.util.Arrays;
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
 * Makes {@code **真。**她} strong. CommonMark requires a space between a mark and what follows the asterisks, which Chinese
 * does not use. Following the published rules for CJK-friendly emphasis, a run of asterisks next to a CJK character may
 * open where no space follows and close where none goes before.
 *
 * <p>The stock parser decides by the characters on both sides of a run. It receives a non-character between the run and
 * punctuation, which it takes for a letter; it is removed from the nodes afterwards.
 *
 * <p>The only use of {@code org.commonmark.internal}: a parser accepts a factory of inline parsers, but the public API of
 * commonmark-java offers no way to create the stock one in it or to change how it judges a run of delimiters ({@code
 * InlineParserImpl.scanDelimiters} is private).
 */
final class CjkInlineParser implements InlineParser {

    /** {@link XmlText#of} has removed it from every source. */
    private static final char LETTER = '\uFDD0';

    private static final int[] NONE = {};

    private final InlineParser core;

    CjkInlineParser(InlineParserContext context) {
        this.core = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        List<SourceLine> prepared = new ArrayList<>(lines.getLines().size());
        Map<Integer, int[]> inserted = new HashMap<>();
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

    private static SourceLine prepare(SourceLine line, Map<Integer, int[]> inserted) {
        CharSequence text = line.getContent();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '*' || c == '~' || c == '=') {
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
        int[] columns = new int[places.size()];
        int count = 0;
        for (int place : places) {
            longer.append(text, from, place);
            columns[count++] = span.getColumnIndex() + longer.length();
            longer.append(LETTER);
            from = place;
        }
        longer.append(text, from, text.length());
        inserted.put(span.getLineIndex(), columns);
        return SourceLine.of(
                longer,
                SourceSpan.of(span.getLineIndex(), span.getColumnIndex(), span.getInputIndex(), longer.length()));
    }

    /** Adds the places where a run from {@code start} to {@code end} needs a letter next to it. */
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

    /** Removes the inserted letters from a node and its descendants, and corrects its source spans. */
    private static void restore(Node node, Map<Integer, int[]> inserted) {
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
                .map(span -> original(span, inserted.getOrDefault(span.getLineIndex(), NONE)))
                .toList());
    }

    /** Returns a text without inserted letters. */
    static String without(String text) {
        return text.indexOf(LETTER) < 0 ? text : text.replace(String.valueOf(LETTER), "");
    }

    private static SourceSpan original(SourceSpan span, int[] columns) {
        int before = countBefore(columns, span.getColumnIndex());
        int within = countBefore(columns, span.getColumnIndex() + span.getLength()) - before;
        return SourceSpan.of(
                span.getLineIndex(),
                span.getColumnIndex() - before,
                Math.max(0, span.getInputIndex() - before),
                span.getLength() - within);
    }

    private static int countBefore(int[] columns, int column) {
        int found = Arrays.binarySearch(columns, column);
        return found < 0 ? -found - 1 : found;
    }
}
