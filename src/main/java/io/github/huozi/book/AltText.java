package io.github.huozi.book;

import org.jsoup.nodes.Element;

/**
 * Text that replaces a picture where it cannot be seen.
 *
 * @hidden
 */
public final class AltText {

    private AltText() {}

    /**
     * Returns the alternative text of a picture: its own, otherwise its caption without note calls, otherwise its title; empty
     * if it has none of these and is decoration (HTML, 4.8.4.4).
     *
     * @param picture an {@code img}
     */
    public static String of(Element picture) {
        String alt = picture.attr("alt").strip();
        if (!alt.isEmpty()) {
            return alt;
        }
        String caption = caption(picture);
        return caption.isEmpty() ? picture.attr("title").strip() : caption;
    }

    private static String caption(Element picture) {
        Element figure = picture.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        if (caption == null) {
            return "";
        }
        Element copy = caption.clone();
        copy.select("a." + Markup.NOTE_CALL).remove();
        return copy.text().strip();
    }
}
