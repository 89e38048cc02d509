package io.github.huozi.check;

import io.github.huozi.typeset.PlacedGlyph;
import io.github.huozi.typeset.PlacedLine;
import java.util.List;

/**
 * A paragraph as it stands in a PDF.
 *
 * @param path the standard structure types of what it stands in and, last, its own, such as {@code BlockQuote/P}
 * @param em its font size in points
 * @param lines its lines in reading order
 * @param pages the page of each line, counted from 1
 */
record PrintedParagraph(String path, double em, List<PlacedLine> lines, List<Integer> pages) {

    PrintedParagraph {
        lines = List.copyOf(lines);
        pages = List.copyOf(pages);
    }

    /** The standard structure type of the element that holds its text. */
    String kind() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether its lines are centred on each other, as those of a caption, and not flush. */
    boolean isCentred() {
        if (lines.size() < 2) {
            return false;
        }
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        double shortest = Double.MAX_VALUE;
        double longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            List<PlacedGlyph> glyphs = lines.get(i).glyphs();
            double start = glyphs.get(0).x();
            PlacedGlyph last = last(lines.get(i));
            double end = last.x() + last.advance();
            least = Math.min(least, (start + end) / 2);
            most = Math.max(most, (start + end) / 2);
            shortest = Math.min(shortest, end - start);
            longest = Math.max(longest, end - start);
        }
        return most - least < em / 2 && longest - shortest > em;
    }

    /** The last character that is seen. */
    static PlacedGlyph last(PlacedLine line) {
        int at = line.glyphs().size() - 1;
        while (at > 0 && Character.isWhitespace(line.glyphs().get(at).codePoint())) {
            at--;
        }
        return line.glyphs().get(at);
    }

    PrintedParagraph with(List<PlacedLine> others) {
        return new PrintedParagraph(path, em, others, pages);
    }
}
