package io.github.huozi.pdf.document;

import io.github.huozi.pdf.tree.InlineRole;
import java.util.Set;
import org.w3c.dom.Element;

/** Decides which links work in print, and writes them. */
final class PrintLinks {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "ftp");

    private final Set<String> ids;
    private final Pagination pagination;

    /**
     * @param ids all ids of the book
     * @param pagination what is known about its pages
     */
    PrintLinks(Set<String> ids, Pagination pagination) {
        this.ids = Set.copyOf(ids);
        this.pagination = pagination;
    }

    /** Returns the words of a link, with the page of its target. */
    String withPage(String words, String href) {
        return words.replace("{page}", pagination.folio(href.substring(1)));
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

    /** Whether the words of a link already give its address. */
    static boolean isSaid(String address, String words) {
        return words.contains(address) || address.endsWith("//" + words.strip());
    }

    /** Whether an address leads to the web. */
    static boolean isWeb(String href) {
        String lower = href.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Returns a readable address, without percent-encoding outside ASCII. */
    static String readable(String href) {
        try {
            return java.net.URLDecoder.decode(
                    href.replace("+", "%2B").replaceAll("(?i)%(2[0-9a-f]|3[abdf]|40|5[bd]|7f|[01][0-9a-f])", "%25$1"),
                    java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    /**
     * Makes an element a link.
     *
     * @param words the text of the link, also its alternative text if a line break splits it, PDF/UA-1, 7.18.5
     */
    void set(Element anchor, String href, String words) {
        anchor.setAttribute("href", href);
        anchor.setAttribute("title", words.isBlank() ? href : words.strip());
        if (!href.startsWith("#")) {
            InlineRole.EXTERNAL.addTo(anchor);
        }
    }
}
