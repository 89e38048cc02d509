package io.github.huozi.read.html;

import io.github.huozi.book.Markup;
import io.github.huozi.book.account.RecordReason;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.account.TextRecords;
import io.github.huozi.diagnostic.Position;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Removes parts of a page that are not meant for readers, and records them. Belongs to one thread. */
final class PageCuts {

    private final TextRecords records;
    private final Position source;
    private final Set<Node> cut = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param source the file
     */
    PageCuts(TextRecords records, Position source) {
        this.records = records;
        this.source = source;
    }

    /** Removes an element. */
    void remove(Element element, RecordReason reason) {
        record(element, element.wholeText(), element, reason);
        element.remove();
    }

    /** Records everything in one element that is outside of another one within it. */
    void around(Element article, Element body) {
        for (Element at = article; !at.equals(body) && at.parent() != null; at = at.parent()) {
            for (Node node : List.copyOf(at.parent().childNodes())) {
                if (node instanceof Element element && !element.equals(at)) {
                    record(element, element.wholeText(), element, RecordReason.PAGE_FURNITURE);
                } else if (node instanceof TextNode text) {
                    record(text, text.getWholeText(), at.parent(), RecordReason.PAGE_FURNITURE);
                }
            }
        }
    }

    private void record(Node node, String words, Element placed, RecordReason reason) {
        for (Node at = node; at != null; at = at.parent()) {
            if (cut.contains(at)) {
                return;
            }
        }
        cut.add(node);
        boolean shown = !words.isBlank() || (node instanceof Element element && element.selectFirst("img") != null);
        Range range = node.sourceRange();
        if (shown && range.isTracked()) {
            int end = Math.max(range.endPos(), end(node));
            records.add(new TextRecord.Cut(
                    Markup.position(placed, source), new TextRecord.Span(range.startPos(), end), words, reason));
        }
    }

    /** Returns the end of a node, which may lack an end tag. */
    private static int end(Node node) {
        int end = node.sourceRange().endPos();
        if (node instanceof Element element) {
            Range closing = element.endSourceRange();
            if (closing.isTracked()) {
                return Math.max(end, closing.endPos());
            }
            for (Node child : element.childNodes()) {
                end = Math.max(end, end(child));
            }
        }
        return end;
    }
}
