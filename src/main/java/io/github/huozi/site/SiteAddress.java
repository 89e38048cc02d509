package io.github.huozi.site;

import io.github.huozi.book.settings.SiteSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The address of a site on the web.
 *
 * @param text the address of the download page, ending with {@code /}; empty when it is not known yet
 */
record SiteAddress(String text) {

    /**
     * The unknown address. Canonical links, the sitemap, the QR code and the picture for social networks need an address.
     */
    static final SiteAddress UNKNOWN = new SiteAddress("");

    public SiteAddress {
        if (!text.isEmpty() && !text.endsWith("/")) {
            throw new IllegalArgumentException("the address of a site ends with /: " + text);
        }
    }

    /** Returns the address in a book's settings. */
    static SiteAddress of(SiteSettings site) {
        return site.address().map(SiteAddress::of).orElse(UNKNOWN);
    }

    /**
     * Parses an address, with or without the final {@code /}.
     *
     * @throws IllegalArgumentException when it is not an absolute {@code http} or {@code https} address of a folder
     */
    static SiteAddress of(String written) {
        try {
            URI uri = new URI(written.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                throw new IllegalArgumentException("not the address of a site: " + written);
            }
            String text = uri.toASCIIString();
            return new SiteAddress(text.endsWith("/") ? text : text + "/");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not the address of a site: " + written, e);
        }
    }

    /** Whether the address is known. */
    boolean known() {
        return !text.isEmpty();
    }

    /** Returns the full address of a file of the site; the path alone when the address of the site is not known. */
    String of(SitePath path) {
        String file = path.text();
        return text + (file.equals("index.html") || file.endsWith("/index.html") ? path.folder() : file);
    }
}
