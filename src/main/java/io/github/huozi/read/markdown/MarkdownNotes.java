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

/** Numbers the notes of a chapter in order of their calls, and keeps those whose text is not yet written. */
final class MarkdownNotes {

    /**
     * A called note.
     *
     * @param number the number, from 1
     * @param id the id of its text
     * @param content the node that holds its text
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

    /** Finds all definitions; the first of two with the same label counts, as with links. */
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

    /** Returns the note that a node calls. */
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

    /** Returns the next note whose text has not been written, or null. */
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
