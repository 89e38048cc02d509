package io.github.huozi.book;

/**
 * Escapes text for HTML.
 *
 * @hidden
 */
public final class HtmlEscape {

    private HtmlEscape() {}

    /** Escapes text for HTML content and attribute values. */
    public static void escape(String text, StringBuilder out) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
