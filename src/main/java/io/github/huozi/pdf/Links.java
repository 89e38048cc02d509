package io.github.huozi.pdf;

import java.util.Set;
import org.w3c.dom.Element;

/** Which links work in print, and how they are written. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp");

    private final Set<String> ids;

    /**
     * @param ids all that the book has
     */
    Links(Set<String> ids) {
        this.ids = Set.copyOf(ids);
    }

    boolean isUsable(String href) {
        if (href.startsWith("#")) {
            return ids.contains(href.substring(1));
        }
        int colon = href.indexOf(':');
        return colon > 0
                && SCHEMES.contains(href.substring(0, colon).toLowerCase(java.util.Locale.ROOT))
                && isUri(href);
    }

    private static boolean isUri(String href) {
        try {
            return !java.net.URI.create(href).getSchemeSpecificPart().isBlank();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Makes an element a link.
     *
     * @param words what it says; the alternative text of the link wherever a line end splits it, PDF/UA-1, 7.18.5
     */
    void set(Element anchor, String href, String words) {
        anchor.setAttribute("href", href);
        anchor.setAttribute("title", words.isBlank() ? href : words.strip());
        if (!href.startsWith("#")) {
            Dom.addClass(anchor, "external");
        }
    }
}
