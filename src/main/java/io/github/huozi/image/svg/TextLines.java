package io.github.huozi.image.svg;

import io.github.huozi.font.drawing.SvgPath;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lines of text in a drawing, one below the other, broken to a width without the measures of any font. */
final class TextLines {

    private static final double LEADING = 1.2;

    /** Of the font size: the width of a letter that is not as wide as a Han character. */
    private static final double NARROW = 0.56;

    private static final int FIRST_WIDE = 0x2E80;

    /** Marks that begin no line: Requirements for Chinese Text Layout, 3.1.3. */
    private static final String NOT_FIRST = "，。、；：！？）》」』】〕”’…—,.;:!?)]}";

    private TextLines() {}

    /**
     * Lines about a point.
     *
     * @param size of the font in the units of the drawing
     * @param x of their middle
     * @param y of their middle
     */
    static Element centred(List<String> lines, double size, double x, double y) {
        return drawn(lines, size, x, y - lines.size() * size * LEADING / 2, "middle");
    }

    /**
     * Lines from a height on.
     *
     * @param size of the font in the units of the drawing
     * @param x that they are anchored at
     * @param top of the first line
     * @param anchor as in {@code text-anchor}
     */
    static Element drawn(List<String> lines, double size, double x, double top, String anchor) {
        Element group = new Element("g");
        for (int i = 0; i < lines.size(); i++) {
            group.appendElement("text")
                    .attr("x", SvgPath.number(x))
                    .attr("y", SvgPath.number(top + (i + 0.5) * size * LEADING))
                    .attr("text-anchor", anchor)
                    .attr("dominant-baseline", "central")
                    .text(lines.get(i));
        }
        return group;
    }

    static double height(List<String> lines, double size) {
        return lines.size() * size * LEADING;
    }

    /** The width that a text will roughly have. */
    static double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(c -> c >= FIRST_WIDE ? size : NARROW * size)
                .sum();
    }

    /** Breaks a text at blanks and beside Han characters into lines that are not wider, as far as its words allow. */
    static List<String> broken(String text, double size, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<=\\s)|(?<=[\\x{2E80}-\\x{10FFFF}])|(?=[\\x{2E80}-\\x{10FFFF}])", -1)) {
            boolean fits = width((line + word).stripTrailing(), size) <= most;
            boolean hangs = !word.isEmpty() && NOT_FIRST.indexOf(word.charAt(0)) >= 0;
            if (!fits && !hangs && !line.toString().isBlank()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }
}
