package io.github.huozi.site;

/**
 * Where a file is within a site.
 *
 * @param text {@code /} between names
 */
record SitePath(String text) {

    static final SitePath LANDING = new SitePath("index.html");
    static final SitePath CONTENTS = new SitePath("read/index.html");
    static final SitePath FEED = new SitePath("opds.xml");
    static final SitePath CHECKSUMS = new SitePath("SHA256SUMS");
    static final SitePath SITEMAP = new SitePath("sitemap.xml");
    static final SitePath SEARCH = new SitePath("read/search.js");

    /** The folder it is in, ending with {@code /}; empty for the site itself. */
    String folder() {
        return text.substring(0, text.lastIndexOf('/') + 1);
    }

    /** What leads from a file in a folder of the site to the site itself: empty or {@code ../}. */
    String toRoot() {
        return "../".repeat((int) text.chars().filter(c -> c == '/').count());
    }
}
