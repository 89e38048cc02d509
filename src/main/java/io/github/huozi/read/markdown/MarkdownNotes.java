package io.github.huozi.read.markdown;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.SourceFindings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Numbers the notes of a chapter in the order in which they are called, and gives out those whose text is still to come. */
final class MarkdownNotes {

    /**
     * A note that is called.
     *
     * @param number from 1
     * @param id of its text
     * @param content holds its text
     */
    record Note(int number, String id, Node content) {}

    private final LineMap lines;
    private final SourceFindings findings;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Note> called = new LinkedHashMap<>();
    private final Deque<Note> waiting = new ArrayDeque<>();
    private int count;

    MarkdownNotes(LineMap lines, SourceFindings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** Finds all definitions; of two with one label the first counts, as with links. */
    void collect(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    define(definition);
                }
                visitChildren(block);
            }
        });
    }

    private void define(FootnoteDefinition definition) {
        String name = "[^" + definition.getLabel() + "]";
        if (definitions.putIfAbsent(normal(definition.getLabel()), definition) != null) {
            report(definition, "twice", name);
        } else if (definition.getFirstChild() == null) {
            report(definition, "empty", name);
        }
    }

    private void report(FootnoteDefinition definition, String variant, String name) {
        SourceSpan span = definition.getSourceSpans().isEmpty()
                ? SourceSpan.of(0, 0, 0, 0)
                : definition.getSourceSpans().get(0);
        findings.sink()
                .report(Code.UNUSED_NOTE.at(
                        findings.source().at(lines.of(span.getLineIndex()), span.getColumnIndex() + 1), variant, name));
    }

    /** The note that a node calls. */
    Note call(Node call) {
        if (!(call instanceof FootnoteReference reference)) {
            return add(call);
        }
        String label = normal(reference.getLabel());
        Note known = called.get(label);
        if (known != null) {
            return known;
        }
        FootnoteDefinition definition = definitions.get(label);
        Note note = add(definition == null ? call : definition);
        called.put(label, note);
        return note;
    }

    private Note add(Node content) {
        count++;
        Note note = new Note(count, "fn" + count, content);
        waiting.add(note);
        return note;
    }

    /** The next note whose text is to be written; nothing when all are. */
    @Nullable
    Note next() {
        return waiting.poll();
    }

    /** Reports notes that nothing calls. */
    void reportUnused() {
        definitions.forEach((label, definition) -> {
            if (!called.containsKey(label)) {
                report(definition, "unused", "[^" + definition.getLabel() + "]");
            }
        });
    }

    private static String normal(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
