package io.github.huozi.image.svg;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text properties of an SVG after its style sheets were inlined: from {@code style}, otherwise from presentation
 * attributes, inherited as CSS defines.
 */
final class SvgStyle {

    private static final Set<String> INHERITED = Set.of(
            "font-size", "font-family", "font-weight", "text-anchor", "letter-spacing", "white-space", "xml:space");

    private static final double MEDIUM = 16;

    /** Returns the value of a property; empty when it is not set. */
    String get(Element element, String property) {
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            String own = own(at, property);
            if (!own.isEmpty() && !own.equals("inherit")) {
                return own;
            }
            if (!INHERITED.contains(property) && !at.normalName().equals("tspan")) {
                return "";
            }
        }
        return "";
    }

    private String own(Element element, String property) {
        String inStyle = element.hasAttr("style")
                ? SvgStyleSheets.declarations(element.attr("style")).getOrDefault(property, "")
                : "";
        return inStyle.isEmpty() ? element.attr(property).strip() : inStyle;
    }

    /** Returns the font size in user units. */
    double fontSize(Element element) {
        String own = own(element, "font-size");
        Element parent = element.parent();
        double around = parent == null ? MEDIUM : fontSize(parent);
        if (own.endsWith("%")) {
            return around * SvgLength.pixels(own.substring(0, own.length() - 1), 100) / 100;
        }
        return switch (own) {
            case "", "inherit" -> around;
            case "xx-small" -> 9;
            case "x-small" -> 10;
            case "small" -> 13;
            case "medium" -> MEDIUM;
            case "large" -> 18;
            case "x-large" -> 24;
            case "xx-large" -> 32;
            default -> SvgLength.pixels(own, around, around);
        };
    }

    boolean isBold(Element element) {
        String weight = get(element, "font-weight");
        return weight.startsWith("bold") || SvgLength.pixels(weight, 400) >= 600;
    }

    boolean keepsSpace(Element element) {
        return get(element, "xml:space").equals("preserve")
                || get(element, "white-space").startsWith("pre");
    }
}
