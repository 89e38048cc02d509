package io.github.huozi.check;

import io.github.huozi.typeset.line.PlacedGlyph;
import io.github.huozi.typeset.line.PlacedLine;
import java.util.List;

/**
 * A paragraph in a PDF.
 *
 * @param path the standard structure types of its ancestors and, last, its own, such as {@code BlockQuote/P}
 * @param em its font size in points
 * @param isCentred whether its lines are centred in their block, as in a caption, rather than flush
 * @param lines its lines in reading order
 * @param pages the page of each line, from 1
 */
record PrintedParagraph(String path, double em, boolean isCentred, List<PlacedLine> lines, List<Integer> pages) {

    PrintedParagraph {
        lines = List.copyOf(lines);
        pages = List.copyOf(pages);
    }

    /** Returns the standard structure type of the element that holds its text. */
    String kind() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the last visible character. */
    static PlacedGlyph last(PlacedLine line) {
        int at = line.glyphs().size() - 1;
        while (at > 0 && Character.isWhitespace(line.glyphs().get(at).codePoint())) {
            at--;
        }
        return line.glyphs().get(at);
    }
}
