package io.github.huozi.diagram.dot;

import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.NodeShape;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts DOT attributes for the look of nodes, clusters and edges to shapes, arrowheads and CSS declarations. */
final class DotLook {

    private static final Pattern GREY = Pattern.compile("gr[ae]y(\\d{1,3})");
    private static final Pattern HSV = Pattern.compile("\\s*([\\d.]+)[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*");

    private DotLook() {}

    static NodeShape shape(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "ellipse", "oval", "egg" -> NodeShape.ELLIPSE;
            case "circle", "mcircle" -> NodeShape.CIRCLE;
            case "doublecircle" -> NodeShape.DOUBLE_CIRCLE;
            case "point" -> NodeShape.DOT;
            case "diamond", "mdiamond" -> NodeShape.DIAMOND;
            case "hexagon", "septagon" -> NodeShape.HEXAGON;
            case "octagon", "doubleoctagon", "tripleoctagon" -> NodeShape.OCTAGON;
            case "pentagon", "house" -> NodeShape.PENTAGON;
            case "triangle" -> NodeShape.TRIANGLE;
            case "invtriangle" -> NodeShape.FLIPPED_TRIANGLE;
            case "trapezium" -> NodeShape.TRAPEZOID;
            case "invtrapezium" -> NodeShape.INVERTED_TRAPEZOID;
            case "parallelogram" -> NodeShape.LEAN_RIGHT;
            case "cylinder" -> NodeShape.CYLINDER;
            case "note", "tab", "folder" -> NodeShape.CARD;
            case "component" -> NodeShape.SUBROUTINE;
            case "star" -> NodeShape.BANG;
            case "plaintext", "plain", "none", "underline" -> NodeShape.TEXT;
            case "record", "mrecord" -> NodeShape.COMPARTMENTS;
            default -> NodeShape.RECTANGLE;
        };
    }

    /** Returns the arrowhead of an edge; compound names are those of crow's feet. */
    static EdgeEnd end(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "none" -> EdgeEnd.NONE;
            case "vee", "open", "halfopen" -> EdgeEnd.OPEN_ARROW;
            case "dot" -> EdgeEnd.CIRCLE;
            case "odot" -> EdgeEnd.HOLLOW_CIRCLE;
            case "diamond", "box" -> EdgeEnd.DIAMOND;
            case "odiamond", "obox", "ediamond" -> EdgeEnd.HOLLOW_DIAMOND;
            case "empty", "onormal" -> EdgeEnd.TRIANGLE;
            case "tee" -> EdgeEnd.BAR;
            case "teetee" -> EdgeEnd.ONE;
            case "teeodot" -> EdgeEnd.ZERO_OR_ONE;
            case "crow", "crowtee" -> EdgeEnd.ONE_OR_MORE;
            case "crowodot" -> EdgeEnd.ZERO_OR_MORE;
            default -> EdgeEnd.ARROW;
        };
    }

    /** Returns the declarations for a node. */
    static Map<String, String> node(Map<String, String> attributes) {
        Map<String, String> css = line(attributes);
        String style = attributes.getOrDefault("style", "");
        if (style.contains("filled")) {
            String colour = attributes.getOrDefault("fillcolor", attributes.getOrDefault("color", "lightgray"));
            css.put("fill", colour(colour));
        }
        put(css, "color", attributes.get("fontcolor"));
        return css;
    }

    /** Returns the declarations for a cluster. */
    static Map<String, String> cluster(Map<String, String> attributes) {
        Map<String, String> css = node(attributes);
        put(css, "fill", attributes.get("bgcolor"));
        put(css, "stroke", attributes.get("pencolor"));
        return css;
    }

    /** Returns the declarations for an edge. */
    static Map<String, String> edge(Map<String, String> attributes) {
        Map<String, String> css = line(attributes);
        put(css, "color", attributes.get("fontcolor"));
        return css;
    }

    private static Map<String, String> line(Map<String, String> attributes) {
        Map<String, String> css = new LinkedHashMap<>();
        put(css, "stroke", attributes.get("color"));
        String style = attributes.getOrDefault("style", "");
        if (style.contains("dashed")) {
            css.put("stroke-dasharray", "5 3");
        } else if (style.contains("dotted")) {
            css.put("stroke-dasharray", "2 3");
        }
        String width = attributes.getOrDefault("penwidth", style.contains("bold") ? "2.4" : "");
        if (!width.isEmpty()) {
            css.put("stroke-width", width);
        }
        return css;
    }

    private static void put(Map<String, String> css, String name, @Nullable String colour) {
        if (colour != null && !colour.isEmpty()) {
            css.put(name, colour(colour));
        }
    }

    /** Returns the first colour of a list; supports numbered X11 names, greys by lightness, and hue, saturation and value. */
    static String colour(String written) {
        String first = written.strip().split("[:;]", 2)[0].toLowerCase(Locale.ROOT);
        Matcher grey = GREY.matcher(first);
        if (grey.matches()) {
            int level = Math.min(100, Integer.parseInt(grey.group(1))) * 255 / 100;
            return "rgb(" + level + "," + level + "," + level + ")";
        }
        Matcher hsv = HSV.matcher(written);
        if (hsv.matches()) {
            return hsv(number(hsv.group(1)), number(hsv.group(2)), number(hsv.group(3)));
        }
        return first.startsWith("#") ? first : first.replaceFirst("(?<=[a-z])[1-4]$", "");
    }

    private static double number(String text) {
        try {
            return Math.max(0, Math.min(1, Double.parseDouble(text)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String hsv(double hue, double saturation, double value) {
        double lightness = value * (1 - saturation / 2);
        double span = Math.min(lightness, 1 - lightness);
        double s = span == 0 ? 0 : (value - lightness) / span;
        return "hsl(" + Math.round(hue * 360) + "," + Math.round(s * 100) + "%," + Math.round(lightness * 100) + "%)";
    }
}
