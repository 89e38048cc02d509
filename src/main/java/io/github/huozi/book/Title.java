package io.github.huozi.book;

/**
 * A section's title.
 *
 * @param text plain text on one line, for the table of contents, bookmarks and running heads; with the number that the
 *     author wrote into it, if any
 * @param markup the same title as it is set on the page, as an XHTML fragment of inline elements (no block, no link, no
 *     note); equal to the escaped {@code text} when it has no markup
 * @param origin where it came from
 */
public record Title(String text, String markup, Origin origin) {

    /** Where a title came from, in falling precedence. */
    public enum Origin {
        CONFIGURATION,
        /** Another tool's list of chapters. */
        OUTLINE,
        FRONT_MATTER,
        HEADING,
        FILE_NAME
    }

    /** A title without markup. */
    public static Title plain(String text, Origin origin) {
        return new Title(text, escape(text), origin);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
