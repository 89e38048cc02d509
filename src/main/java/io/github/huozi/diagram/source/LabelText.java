package io.github.huozi.diagram.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a node, an edge or a title, read: entities, line breaks and Markdown are resolved.
 *
 * @param lines from top to bottom as the author broke them, each of spans
 */
public record LabelText(List<List<LabelSpan>> lines) {

    /** No text. */
    public static final LabelText EMPTY = new LabelText(List.of());

    public LabelText {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Text as it comes, its line feeds apart. */
    public static LabelText plain(String text) {
        return text.isBlank()
                ? EMPTY
                : new LabelText(text.lines()
                        .map(line -> List.of(LabelSpan.plain(line.strip())))
                        .toList());
    }

    /**
     * A Mermaid label.
     *
     * @param text with its quotes and backticks, if it has any
     */
    public static LabelText mermaid(String text) {
        return LabelReader.read(text);
    }

    /**
     * A text of a kind in which quotes and backticks are but characters: only entities, line breaks and tags are resolved.
     *
     * @param text as the source has it
     */
    public static LabelText literal(String text) {
        return LabelReader.literal(text);
    }

    /** A text whose entities, by name or by number, are resolved. */
    public static String decoded(String text) {
        return LabelReader.entities(text);
    }

    /** Text in one line whose angle brackets are text; only entities are resolved. */
    public static LabelText verbatim(String text) {
        return plain(LabelReader.entities(text.replace('\n', ' ')));
    }

    /** Whether nothing is to be seen of it. */
    public boolean isEmpty() {
        return lines.stream()
                .allMatch(line -> line.stream().allMatch(span -> span.text().isBlank()));
    }

    /** The text of a line without its faces. */
    public static String text(List<LabelSpan> line) {
        return line.stream().map(LabelSpan::text).collect(Collectors.joining());
    }

    /** The whole text, its lines parted by line feeds. */
    public String text() {
        return lines.stream().map(LabelText::text).collect(Collectors.joining("\n"));
    }

    /** The whole text in one line. */
    public String oneLine() {
        return text().replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
