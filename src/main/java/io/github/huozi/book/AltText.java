package io.github.huozi.book;

import org.jsoup.nodes.Element;

/**
 * What stands for a picture where it cannot be seen.
 *
 * @hidden
 */
public final class AltText {

    private AltText() {}

    /**
     * The picture's own text, else its caption without the calls of notes, else its title; empty when it has none of these
     * and is decoration (HTML, 4.8.4.4).
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
