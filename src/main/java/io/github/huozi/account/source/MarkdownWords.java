package io.github.huozi.account.source;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.account.TextFlow;
import io.github.huozi.book.settings.MathSettings.Marks;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the words of a Markdown text, by flow. Not thread-safe. */
public final class MarkdownWords {

    private static final Pattern CAPTION = Pattern.compile("(?:Table: |表：|表: )");
    private static final Pattern HTML_TABLE = Pattern.compile("(?i)<table\\b");

    private final WordFlows out;
    private final Marks marks;
    private final int base;
    private final SourceLabels labels = new SourceLabels();
    private final TagScanner tags = new TagScanner();
    private final SourceNotes notes = new SourceNotes();
    private final Map<String, WordFlows> noteWords = new LinkedHashMap<>();
    private boolean afterTable;
    private boolean nextIsTable;

    private MarkdownWords(WordFlows out, Marks marks, int base) {
        this.out = out;
        this.marks = marks;
        this.base = base;
    }

    /**
     * Adds the words of a text.
     *
     * @param base the start of the text among all texts; the places of words count from there
     */
    public static void add(SourceText source, int base, WordFlows out) {
        MarkdownWords words = new MarkdownWords(out, source.form().marks(), base);
        List<SourceBlock> blocks = SourceBlocks.of(source.text(), source.form().marks(), words.labels);
        for (int at = 0; at < blocks.size(); at++) {
            words.nextIsTable = at + 1 < blocks.size() && words.hasTable(blocks.get(at + 1));
            words.block(blocks.get(at));
        }
        words.writeNotes();
    }

    private boolean hasTable(SourceBlock block) {
        return (block.kind == SourceBlock.Kind.PARAGRAPH && SourceTable.in(block, marks) != null)
                || (block.kind == SourceBlock.Kind.HTML
                        && HTML_TABLE.matcher(block.text()).find());
    }

    private void block(SourceBlock block) {
        WordFlows into = block.note.isEmpty() ? out : noteWords.computeIfAbsent(block.note, label -> new WordFlows());
        block(block, into);
    }

    private void block(SourceBlock block, WordFlows into) {
        SourceWriter writer = new SourceWriter(into, block, base);
        boolean table = false;
        switch (block.kind) {
            case CODE -> SourceListing.write(block, writer);
            case FORMULA -> {
                writer.mark(Signs.FORMULA, 0, Need.REQUIRED);
                writer.form = SourceWriter.Form.CODE_IN_HTML;
                writer.optional(block.text(), 0, block.text().length());
            }
            case TITLE -> {
                writer.need = block.info.isEmpty() ? Need.REQUIRED : Need.OPTIONAL;
                if (block.info.isEmpty()) {
                    lines(block, into);
                } else {
                    writer.range(block.text(), 0, block.text().length());
                }
            }
            default -> table = paragraph(block, into);
        }
        table |= block.kind == SourceBlock.Kind.HTML
                && block.text().stripTrailing().endsWith("</table>");
        afterTable = table;
    }

    /** Writes a paragraph, or the table in it; returns whether it ends with a table. */
    private boolean paragraph(SourceBlock block, WordFlows into) {
        Matcher caption = CAPTION.matcher(block.text());
        if (caption.lookingAt() && (afterTable || nextIsTable)) {
            new SourceWriter(into, block, base).optional(block.text(), 0, caption.end());
            WordFlows words = new WordFlows();
            lines(block.part(caption.end(), block.text().length()), words);
            into.addAll(words, TextFlow.CAPTIONS, Need.REQUIRED);
            return false;
        }
        SourceTable table = block.kind == SourceBlock.Kind.PARAGRAPH ? SourceTable.in(block, marks) : null;
        if (table == null) {
            if (afterTable && block.kind == SourceBlock.Kind.DEFINITION) {
                WordFlows words = new WordFlows();
                lines(block, words);
                into.addAll(words, TextFlow.CAPTIONS, Need.REQUIRED);
            } else {
                lines(block, into);
            }
            return false;
        }
        if (table.start() > 0) {
            lines(block.part(0, table.start()), into);
        }
        into.of(TextFlow.BODY).add(Signs.TABLE, base + block.place(table.start()), Need.OPTIONAL);
        for (SourceTable.Cell cell : table.cells()) {
            WordFlows words = new WordFlows();
            lines(cell.block(), words);
            into.addAll(words, TextFlow.BODY, cell.need());
        }
        return true;
    }

    private void lines(SourceBlock block, WordFlows into) {
        new SourceInlines(block, new SourceWriter(into, block, base), labels, tags, notes, marks).read();
    }

    /** Writes the notes in the order of their calls; notes without a call are not in the book. */
    private void writeNotes() {
        Set<String> done = new HashSet<>();
        for (int at = 0; at < notes.called().size(); at++) {
            String label = notes.called().get(at);
            WordFlows words = noteWords.getOrDefault(label, new WordFlows());
            SourceBlock written = notes.written(label);
            if (written != null) {
                lines(written, words);
            }
            done.add(label);
            out.addAll(words, TextFlow.NOTES, Need.REQUIRED);
        }
        noteWords.forEach((label, words) -> {
            if (!done.contains(label)) {
                out.addAll(words, TextFlow.NOTES, Need.OPTIONAL);
            }
        });
    }
}
