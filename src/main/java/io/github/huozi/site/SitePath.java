package io.github.huozi.site;

/**
 * The path of a file within a site.
 *
 * @param text the path, with {@code /} between names
 */
record SitePath(String text) {

    static final SitePath LANDING = new SitePath("index.html");
    static final SitePath CONTENTS = new SitePath("read/index.html");
    static final SitePath FEED = new SitePath("opds.xml");
    static final SitePath CHECKSUMS = new SitePath("SHA256SUMS");
    static final SitePath SITEMAP = new SitePath("sitemap.xml");
    static final SitePath SEARCH = new SitePath("read/search.js");

    /** Returns its folder, ending with {@code /}; empty for the site itself. */
    String folder() {
        return text.substring(0, text.lastIndexOf('/') + 1);
    }

    /** Returns the relative path from a file in this folder to the root of the site: empty or {@code ../}. */
    String toRoot() {
        return "../".repeat((int) text.chars().filter(c -> c == '/').count());
    }
}
