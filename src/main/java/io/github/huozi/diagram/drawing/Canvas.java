package io.github.huozi.diagram.drawing;

import io.github.huozi.diagram.source.LabelSpan;
import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes SVG with plain attributes: no style sheet, no markers, no variables, no clock and no locale. Anything with a tone of
 * the theme also has a class, {@code dg-fill-node} or {@code dg-stroke-line}, so that the night mode of a reading system can
 * colour it. Later drawing lies on top.
 */
public final class Canvas {

    private final Palette palette;
    private final String family;
    private final StringBuilder out = new StringBuilder();
    private final List<PlacedText> texts = new ArrayList<>();
    private final Deque<Spot> shifts = new ArrayDeque<>();
    private double shiftX;
    private double shiftY;
    private double smallest = Double.MAX_VALUE;

    public Canvas(DiagramStyle style) {
        this.palette = style.palette();
        this.family = style.lettering().family();
    }

    /** Translates everything drawn until {@link #close()}. */
    public void open(double dx, double dy) {
        shiftX += dx;
        shiftY += dy;
        shifts.push(new Spot(dx, dy));
        out.append("<g transform=\"translate(")
                .append(decimal(dx))
                .append(' ')
                .append(decimal(dy))
                .append(")\">\n");
    }

    /** Ends the translation that {@link #open} began. */
    public void close() {
        Spot last = shifts.pop();
        shiftX -= last.x();
        shiftY -= last.y();
        out.append("</g>\n");
    }

    /** Draws a rectangle with rounded corners. */
    public void rectangle(Area area, double radius, Brush brush) {
        out.append("<rect");
        number("x", area.x());
        number("y", area.y());
        number("width", area.width());
        number("height", area.height());
        if (radius > 0) {
            number("rx", radius);
        }
        paint(brush);
        out.append("/>\n");
    }

    /** Draws the ellipse that fills a rectangle. */
    public void ellipse(Area area, Brush brush) {
        boolean circle = area.width() == area.height();
        out.append(circle ? "<circle" : "<ellipse");
        number("cx", area.middleX());
        number("cy", area.middleY());
        number(circle ? "r" : "rx", area.width() / 2);
        if (!circle) {
            number("ry", area.height() / 2);
        }
        paint(brush);
        out.append("/>\n");
    }

    /** Draws a closed shape with straight sides. */
    public void polygon(List<Spot> corners, Brush brush) {
        out.append("<polygon points=\"");
        out.append(corners.stream()
                .map(corner -> decimal(corner.x()) + "," + decimal(corner.y()))
                .collect(Collectors.joining(" ")));
        out.append("\" stroke-linejoin=\"round\"");
        paint(brush);
        out.append("/>\n");
    }

    /** Draws a path. */
    public void path(Outline outline, Brush brush) {
        out.append("<path d=\"").append(outline).append('"');
        paint(brush);
        out.append("/>\n");
    }

    /** Draws a text centred on a point, in the box that should contain it. */
    public void text(TextBlock block, Spot middle, Area holder, Ink ink) {
        if (block.isEmpty()) {
            return;
        }
        double left = middle.x() - block.width() / 2;
        double top = middle.y() - block.height() / 2;
        // The centre of the first line's letters: the middle between the top and the foot of a Han character.
        double y = top + block.size() * (TextBlock.LEADING / 2 + 0.36);
        boolean centred = block.side() == TextBlock.Side.CENTRE;
        for (List<LabelSpan> line : block.lines()) {
            line(line, new Spot(centred ? middle.x() : left, y), block, ink);
            y += TextBlock.LEADING * block.size();
        }
        smallest = Math.min(smallest, block.size());
        Area area = new Area(left, top, block.width(), block.height());
        texts.add(new PlacedText(
                new LabelText(block.lines()).text(), area.moved(shiftX, shiftY), holder.moved(shiftX, shiftY)));
    }

    /** Draws a text from its upper left corner, in the box that should contain it. */
    public void textAt(TextBlock block, Spot corner, Area holder, Ink ink) {
        text(block, corner.plus(block.width() / 2, block.height() / 2), holder, ink);
    }

    private void line(List<LabelSpan> spans, Spot at, TextBlock block, Ink ink) {
        if (spans.isEmpty()) {
            return;
        }
        boolean bold = spans.stream().allMatch(LabelSpan::bold);
        out.append("<text");
        number("x", at.x());
        number("y", at.y());
        number("font-size", block.size());
        out.append(" font-family=\"")
                .append(escaped("'" + family + "', sans-serif"))
                .append('"');
        if (bold) {
            out.append(" font-weight=\"700\"");
        }
        if (block.side() == TextBlock.Side.CENTRE) {
            out.append(" text-anchor=\"middle\"");
        }
        paint(Brush.face(ink));
        out.append('>');
        for (LabelSpan span : spans) {
            boolean weight = span.bold() && !bold;
            out.append(weight ? "<tspan font-weight=\"700\">" : "").append(escaped(span.text()));
            out.append(weight ? "</tspan>" : "");
        }
        out.append("</text>\n");
    }

    private void paint(Brush brush) {
        StringBuilder classes = new StringBuilder();
        ink("fill", brush.fill(), classes);
        if (!(brush.stroke() instanceof Ink.None)) {
            ink("stroke", brush.stroke(), classes);
            number("stroke-width", brush.width());
            if (!brush.dashes().isEmpty()) {
                out.append(" stroke-dasharray=\"");
                out.append(String.join(
                        " ", brush.dashes().stream().map(Canvas::decimal).toList()));
                out.append('"');
            }
        }
        if (!classes.isEmpty()) {
            out.append(" class=\"").append(classes).append('"');
        }
    }

    private void ink(String name, Ink ink, StringBuilder classes) {
        out.append(' ').append(name).append("=\"");
        if (ink instanceof Tone tone) {
            out.append(palette.colour(tone));
            classes.append(classes.isEmpty() ? "" : " ")
                    .append("dg-")
                    .append(name)
                    .append('-')
                    .append(tone.cssName());
        } else if (ink instanceof Ink.Own own) {
            out.append(own.colour()).append('"');
            opacity(name, own.opacity());
            return;
        } else if (ink instanceof Ink.Tint tint) {
            classes.append(classes.isEmpty() ? "" : " ").append("dg-tint");
            out.append(tint.colour()).append('"');
            opacity(name, tint.opacity());
            return;
        } else {
            out.append("none");
        }
        out.append('"');
    }

    private void opacity(String name, double opacity) {
        if (opacity < 1) {
            number(name + "-opacity", opacity);
        }
    }

    private void number(String name, double value) {
        out.append(' ').append(name).append("=\"").append(decimal(value)).append('"');
    }

    /** Formats with at most two decimals, without trailing zeros. */
    static String decimal(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    /** XML 1.0, section 2.2. */
    private static boolean allowed(int c) {
        return c == '\t' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    /** Returns the texts that were drawn. */
    public List<PlacedText> texts() {
        return List.copyOf(texts);
    }

    /**
     * Returns the drawing.
     *
     * @param width the width in px
     * @param height the height in px
     */
    public Sheet sheet(double width, double height) {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + decimal(width) + "\" height=\"" + decimal(height)
                        + "\" viewBox=\"0 0 " + decimal(width) + " " + decimal(height) + "\">\n" + out + "</svg>\n";
        return new Sheet(svg, width, height, smallest == Double.MAX_VALUE ? 0 : smallest, Sheet.Way.UPRIGHT);
    }
}
