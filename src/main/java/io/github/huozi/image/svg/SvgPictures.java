package io.github.huozi.image.svg;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Expands pictures within a {@code symbol}, as in Excalidraw, where they are used: the painter gives them a wrong size. */
public final class SvgPictures {

    /** Attributes of {@code use} that do not apply to its target: SVG 2, 5.6. */
    private static final Set<String> PLACE = Set.of("x", "y", "width", "height", "href", "xlink:href");

    private SvgPictures() {}

    /** Expands the pictures of a cleaned drawing, whose uses were counted. */
    public static void settle(Element root) {
        for (Element use : root.select("use")) {
            String address = use.hasAttr("href") ? use.attr("href") : use.attr("xlink:href");
            @Nullable Element symbol = address.length() < 2 ? null : root.getElementById(address.substring(1));
            if (symbol != null && symbol.normalName().equals("symbol") && symbol.selectFirst("image") != null) {
                use.replaceWith(placed(use, symbol));
            }
        }
    }

    /** SVG 2, 5.6.3: a symbol is a nested drawing, of the size of the {@code use}, or of all available space. */
    private static Element placed(Element use, Element symbol) {
        Element group = new Element("g");
        Element inner = group.appendElement("svg");
        for (Attribute attribute : use.attributes()) {
            (PLACE.contains(attribute.getKey()) ? inner : group).attr(attribute.getKey(), attribute.getValue());
        }
        inner.removeAttr("href").removeAttr("xlink:href");
        for (String kept : List.of("viewBox", "preserveAspectRatio")) {
            if (symbol.hasAttr(kept)) {
                inner.attr(kept, symbol.attr(kept));
            }
        }
        symbol.children().forEach(child -> inner.appendChild(child.clone()));
        if (!symbol.hasAttr("viewBox")) {
            inner.select("> image").forEach(image -> fill(image, inner));
        }
        return group;
    }

    private static void fill(Element image, Element room) {
        for (String side : List.of("width", "height")) {
            if (image.attr(side).strip().equals("100%") && SvgLength.pixels(room.attr(side), 0) > 0) {
                image.attr(side, room.attr(side));
            }
        }
    }
}
