package io.github.huozi.image.svg;

import io.github.huozi.font.drawing.SvgPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A label in a CSS flexbox, as written by draw.io: a box that positions the label by {@code margin-left}, {@code width} and
 * {@code padding-top}, containing boxes that style its text.
 */
final class HtmlLabel {

    private static final double USUAL_SIZE = 12;

    /** A box of this width is a point from which the label extends. */
    private static final double POINT = 2;

    private final Map<String, String> place;
    private final Element styled;
    private final double size;
    private final double width;
    private final List<String> lines;

    private HtmlLabel(Map<String, String> place, Element html) {
        this.place = place;
        this.styled = innermost(html);
        this.size = SvgLength.pixels(style("font-size"), USUAL_SIZE);
        this.width = SvgLength.pixels(place.getOrDefault("width", ""), 0);
        boolean isOneLine = style("white-space").equals("nowrap") || width < POINT;
        List<String> all = new ArrayList<>();
        paragraphs(html).forEach(text -> all.addAll(isOneLine ? List.of(text) : TextLines.broken(text, size, width)));
        this.lines = List.copyOf(all);
    }

    /** Returns the label in a {@code foreignObject}; null when it is positioned in another way. */
    static @Nullable HtmlLabel of(Element html) {
        @Nullable Element outer = html.firstElementChild();
        if (outer == null) {
            return null;
        }
        Map<String, String> place = declarations(outer);
        boolean isPlaced = "flex".equals(place.get("display"))
                && place.containsKey("margin-left")
                && place.containsKey("padding-top");
        return isPlaced ? new HtmlLabel(place, html) : null;
    }

    /** Returns the text of HTML, paragraph by paragraph. */
    static List<String> paragraphs(Element html) {
        Element copy = html.clone();
        copy.select("br").forEach(line -> line.after("\n"));
        copy.select("p, div, li, tr, h1, h2, h3, h4, h5, h6")
                .forEach(block -> block.before("\n").after("\n"));
        return copy.wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<String> lines() {
        return lines;
    }

    /** Returns the label as text of the drawing. */
    Element drawn() {
        double left = SvgLength.pixels(place.getOrDefault("margin-left", ""), 0);
        double at = SvgLength.pixels(place.getOrDefault("padding-top", ""), 0);
        String across = end(place.getOrDefault("justify-content", ""));
        double x = left + before(across, width);
        double top = at - before(end(place.getOrDefault("align-items", "")), TextLines.height(lines, size));
        Element group = TextLines.drawn(lines, size, x, top, across)
                .attr("font-size", SvgPath.number(size))
                .attr("font-family", style("font-family").replace("\"", "'"));
        give(group, "color", "fill");
        give(group, "font-weight", "font-weight");
        give(group, "font-style", "font-style");
        ground(group, x, top, across);
        return group;
    }

    /** Adds the background of a label, which usually hides the line below it. */
    private void ground(Element group, double x, double top, String across) {
        String colour = style("background-color");
        if (colour.isEmpty() || colour.equals("transparent") || colour.equals("none")) {
            return;
        }
        double wide = lines.stream()
                .mapToDouble(line -> TextLines.width(line, size))
                .max()
                .orElse(0);
        group.prependElement("rect")
                .attr("x", SvgPath.number(x - before(across, wide)))
                .attr("y", SvgPath.number(top))
                .attr("width", SvgPath.number(wide))
                .attr("height", SvgPath.number(TextLines.height(lines, size)))
                .attr("fill", colour);
    }

    private void give(Element group, String property, String attribute) {
        String value = style(property);
        if (!value.isEmpty()) {
            group.attr(attribute, value);
        }
    }

    /** CSS Box Alignment 3, 4.5; {@code unsafe} does not affect the side. */
    private static String end(String aligned) {
        return aligned.endsWith("center") ? "middle" : aligned.endsWith("end") ? "end" : "start";
    }

    /** Returns how much of an extent lies before its anchor. */
    private static double before(String anchor, double extent) {
        return switch (anchor) {
            case "middle" -> extent / 2;
            case "end" -> extent;
            default -> 0;
        };
    }

    /** Returns a property of the text: that of the nearest box that declares it. */
    private String style(String property) {
        for (@Nullable Element at = styled; at != null && !at.normalName().equals("foreignobject"); at = at.parent()) {
            String value = declarations(at).getOrDefault(property, "");
            if (!value.isEmpty()) {
                return value;
            }
            if (property.equals("font-weight") && at.normalName().matches("b|strong")) {
                return "bold";
            }
            if (property.equals("font-style") && at.normalName().matches("i|em")) {
                return "italic";
            }
        }
        return "";
    }

    /** Returns the innermost element that contains all text. */
    private static Element innermost(Element html) {
        Element at = html;
        while (at.childrenSize() == 1
                && at.childNodes().stream().noneMatch(node -> node instanceof TextNode text && !text.isBlank())) {
            at = at.child(0);
        }
        return at;
    }

    private static Map<String, String> declarations(Element element) {
        return SvgStyleSheets.declarations(element.attr("style"));
    }
}
