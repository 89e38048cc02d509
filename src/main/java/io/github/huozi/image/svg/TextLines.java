package io.github.huozi.image.svg;

import io.github.huozi.font.drawing.SvgPath;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Stacked lines of text in a drawing, broken to a width without font metrics. */
final class TextLines {

    private static final double LEADING = 1.2;

    /** The width of a narrow character, in font sizes. */
    private static final double NARROW = 0.56;

    private static final int FIRST_WIDE = 0x2E80;

    /** Characters that may not begin a line: Requirements for Chinese Text Layout, 3.1.3. */
    private static final String NOT_FIRST = "，。、；：！？）》」』】〕”’…—,.;:!?)]}";

    private TextLines() {}

    /**
     * Returns lines centred at a point.
     *
     * @param size the font size in the units of the drawing
     * @param x the centre
     * @param y the centre
     */
    static Element centred(List<String> lines, double size, double x, double y) {
        return drawn(lines, size, x, y - lines.size() * size * LEADING / 2, "middle");
    }

    /**
     * Returns lines below a given height.
     *
     * @param size the font size in the units of the drawing
     * @param x the anchor
     * @param top the top of the first line
     * @param anchor the value of {@code text-anchor}
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

    /** Returns the approximate width of a text. */
    static double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(c -> c >= FIRST_WIDE ? size : NARROW * size)
                .sum();
    }

    /** Breaks a text at spaces and beside Han characters into lines of that width at most, as far as its words permit. */
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
