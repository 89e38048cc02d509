package io.github.huozi.diagram.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a diagram after what all kinds share was taken out of it: front matter, directives, comments, {@code accTitle}
 * and {@code accDescr}.
 *
 * @param keyword the word that names the kind, such as {@code flowchart} or {@code stateDiagram-v2}
 * @param headline what follows the keyword on its line, stripped; empty when nothing does
 * @param keywordLine the number of that line
 * @param body as many lines as the fence has, parted by {@code \n}; the lines up to the keyword's, and whatever was taken out,
 *     are empty, so that line numbers are those of the fence
 * @param title of the front matter; empty when it has none
 * @param accTitle empty when there is none
 * @param accDescription empty when there is none; may have several lines
 * @param ignored what was taken out and has no effect on the drawing, comments excepted
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
     * @throws DiagramFault when it names no kind
     */
    public static DiagramSource mermaid(String text) {
        return new PreludeReader(text).read();
    }

    /** A text that is all body, as DOT is. */
    public static DiagramSource plain(String keyword, String text) {
        return new DiagramSource(keyword, "", 1, PreludeReader.normal(text), "", "", "", List.of());
    }

    /** The lines after the keyword's that are not blank. */
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
