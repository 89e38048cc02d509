package io.github.huozi.diagram.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a diagram without the parts that all kinds share: front matter, directives, comments, {@code accTitle} and {@code
 * accDescr}.
 *
 * @param keyword the keyword of the kind, such as {@code flowchart} or {@code stateDiagram-v2}
 * @param headline the text after the keyword on its line, stripped; empty if there is none
 * @param keywordLine the number of that line
 * @param body as many lines as the fence has, separated by {@code \n}; the lines up to the keyword's, and all extracted parts,
 *     are empty, so that line numbers are those of the fence
 * @param title the title in the front matter; empty if it has none
 * @param accTitle the accessible title; empty if there is none
 * @param accDescription the accessible description; empty if there is none; may have several lines
 * @param ignored extracted parts without effect on the drawing, except comments
 */
public record DiagramSource(
        String keyword,
        String headline,
        int keywordLine,
        String body,
        String title,
        String accTitle,
        String accDescription,
        List<IgnoredStatement> ignored) {

    public DiagramSource {
        ignored = List.copyOf(ignored);
    }

    /**
     * Reads the text of a Mermaid fence.
     *
     * @throws DiagramFault if it names no kind
     */
    public static DiagramSource mermaid(String text) {
        return new PreludeReader(text).read();
    }

    /** Returns a text that is all body, as in DOT. */
    public static DiagramSource plain(String keyword, String text) {
        return new DiagramSource(keyword, "", 1, PreludeReader.normal(text), "", "", "", List.of());
    }

    /** Returns the non-blank lines after the keyword's. */
    public List<SourceLine> lines() {
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        for (String each : body.split("\n", -1)) {
            number++;
            if (!each.isBlank()) {
                int at = 0;
                int indent = 0;
                while (Character.isWhitespace(each.charAt(at))) {
                    indent += each.charAt(at++) == '\t' ? 4 : 1;
                }
                lines.add(new SourceLine(number, each.strip(), indent, at + 1));
            }
        }
        return lines;
    }
}
