package io.github.huozi.outline.convention.summary;

import io.github.huozi.api.MarkdownTitle;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.markdown.InlineWords;
import io.github.huozi.outline.convention.Listed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The titles in an outline: their plain text, which determines the role of an entry, and their Markdown, which is read
 * with the chapters.
 */
final class SummaryTitles {

    private final String text;
    private final String path;

    /** The source of each note definition, by label. */
    private final Map<String, String> notes = new LinkedHashMap<>();

    SummaryTitles(SummaryText.Tree tree, String path) {
        this.text = tree.text();
        this.path = path;
        tree.document().accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition note) {
                    notes.putIfAbsent(note.getLabel(), source(note, note));
                }
                visitChildren(block);
            }
        });
    }

    /**
     * Returns an entry without children.
     *
     * @param titled the link, heading or paragraph whose content is the title
     */
    Listed entry(Listed.Kind kind, Node titled, Optional<String> target) {
        String words = InlineWords.of(titled);
        return new Listed(kind, words, markdown(titled, words), target, List.of(), position(titled));
    }

    /** Returns the Markdown source of a title; empty when it equals the plain text. */
    private Optional<MarkdownTitle> markdown(Node titled, String words) {
        Node first = titled.getFirstChild();
        Node last = titled.getLastChild();
        String source = first == null || last == null ? "" : source(first, last);
        if (source.isEmpty() || source.equals(words)) {
            return Optional.empty();
        }
        Set<String> parts = new LinkedHashSet<>(Set.of(source));
        titled.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof FootnoteReference call) {
                    parts.add(notes.getOrDefault(call.getLabel(), ""));
                }
                visitChildren(node);
            }
        });
        return Optional.of(new MarkdownTitle(String.join("\n\n", parts), position(first)));
    }

    /** Returns the source text from the start of one node to the end of another. */
    private String source(Node first, Node last) {
        List<SourceSpan> begin = first.getSourceSpans();
        List<SourceSpan> end = last.getSourceSpans();
        if (begin.isEmpty() || end.isEmpty()) {
            return "";
        }
        SourceSpan lastSpan = end.get(end.size() - 1);
        return text.substring(begin.get(0).getInputIndex(), lastSpan.getInputIndex() + lastSpan.getLength());
    }

    /** Whether a link has link syntax, as opposed to a bare address. */
    boolean isWritten(Node link) {
        List<SourceSpan> spans = link.getSourceSpans();
        return spans.isEmpty() || "[<".indexOf(text.charAt(spans.get(0).getInputIndex())) >= 0;
    }

    private Position position(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? Position.of(path)
                : new Position(
                        path, spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
    }
}
