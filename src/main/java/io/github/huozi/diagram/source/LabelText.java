package io.github.huozi.diagram.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The parsed text of a node, an edge or a title: entities, line breaks and Markdown are resolved.
 *
 * @param lines the lines from top to bottom as broken by the author, each a list of spans
 */
public record LabelText(List<List<LabelSpan>> lines) {

    /** No text. */
    public static final LabelText EMPTY = new LabelText(List.of());

    public LabelText {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Returns text without markup, split at its line feeds. */
    public static LabelText plain(String text) {
        return text.isBlank()
                ? EMPTY
                : new LabelText(text.lines()
                        .map(line -> List.of(LabelSpan.plain(line.strip())))
                        .toList());
    }

    /**
     * Parses a Mermaid label.
     *
     * @param text the label, with its quotes and backticks, if any
     */
    public static LabelText mermaid(String text) {
        return LabelReader.read(text);
    }

    /**
     * Parses a text in which quotes and backticks are plain characters: only entities, line breaks and tags are resolved.
     *
     * @param text the text as in the source
     */
    public static LabelText literal(String text) {
        return LabelReader.literal(text);
    }

    /** Resolves the entities of a text, by name or by number. */
    public static String decoded(String text) {
        return LabelReader.entities(text);
    }

    /** Parses text on one line whose angle brackets are text; only entities are resolved. */
    public static LabelText verbatim(String text) {
        return plain(LabelReader.entities(text.replace('\n', ' ')));
    }

    /** Whether it has no visible text. */
    public boolean isEmpty() {
        return lines.stream()
                .allMatch(line -> line.stream().allMatch(span -> span.text().isBlank()));
    }

    /** Returns the text of a line without its faces. */
    public static String text(List<LabelSpan> line) {
        return line.stream().map(LabelSpan::text).collect(Collectors.joining());
    }

    /** Returns the complete text, its lines separated by line feeds. */
    public String text() {
        return lines.stream().map(LabelText::text).collect(Collectors.joining("\n"));
    }

    /** Returns the complete text on one line. */
    public String oneLine() {
        return text().replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
