package io.github.huozi.image.svg;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Replaces HTML in a {@code foreignObject} by text of the drawing. If a {@code switch} offers a text or a picture for
 * programs without HTML (SVG 1.1, 5.8.2), that is used, unless it contains less than the HTML: draw.io truncates long
 * labels there, and rasterises others.
 */
public final class SvgHtml {

    /** Elements that {@link HtmlLabel} does not support. */
    private static final String RICH = "img, table, ul, ol, svg, math, hr, pre";

    private SvgHtml() {}

    public static void replace(Element root) {
        for (Element choice : root.select("switch:has(foreignObject)")) {
            @Nullable Element html = choice.selectFirst("> foreignObject");
            @Nullable
            Element plain = choice.children().stream()
                    .filter(child ->
                            !child.normalName().equals("foreignobject") && child.selectFirst("foreignObject") == null)
                    .findFirst()
                    .orElse(null);
            @Nullable HtmlLabel label = html == null || html.selectFirst(RICH) != null ? null : HtmlLabel.of(html);
            if (label != null && !label.lines().isEmpty() && (plain == null || !saysAll(plain, label))) {
                choice.replaceWith(label.drawn());
            } else if (plain != null) {
                choice.replaceWith(plain);
            }
        }
        for (Element html : root.select("foreignObject")) {
            html.replaceWith(asText(html));
        }
    }

    private static boolean saysAll(Element plain, HtmlLabel label) {
        return plain.normalName().equals("text")
                && label.lines().size() == 1
                && plain.text().strip().equals(label.lines().get(0));
    }

    /** Returns the lines of the HTML, centred in its box. */
    private static Element asText(Element html) {
        List<String> lines = HtmlLabel.paragraphs(html);
        double size = 16;
        double left = SvgLength.pixels(html.attr("x"), 0);
        double top = SvgLength.pixels(html.attr("y"), 0);
        double x = left + SvgLength.pixels(html.attr("width"), 0) / 2;
        double y = top + SvgLength.pixels(html.attr("height"), 0) / 2;
        return TextLines.centred(lines, size, x, y);
    }
}
