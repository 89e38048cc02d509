package io.github.huozi.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tag in raw HTML, or a comment, a declaration or the like, which has no name.
 *
 * @param name the name in lower case; empty for anything but a tag
 * @param isEnd whether it is an end tag
 * @param attributes the text between name and {@code >}
 * @param end the index after it
 */
public record RawTag(String name, boolean isEnd, String attributes, int end) {

    private static final int LONGEST_NAME = 40;

    /** Returns the tag that begins at a {@code <}; null when that is only a character. */
    public static @Nullable RawTag at(String html, int at) {
        if (html.startsWith("<!--", at)) {
            int inside = at + 4;
            boolean empty = html.startsWith(">", inside) || html.startsWith("->", inside);
            return nameless(html, inside, empty ? ">" : "-->");
        }
        if (html.startsWith("<![CDATA[", at)) {
            return nameless(html, at, "]]>");
        }
        if (html.startsWith("<?", at)) {
            return nameless(html, at, "?>");
        }
        if (html.startsWith("<!", at) && isLetter(html, at + 2)) {
            return nameless(html, at, ">");
        }
        boolean isEnd = html.startsWith("</", at);
        int start = at + (isEnd ? 2 : 1);
        return isLetter(html, start) ? tag(html, start, isEnd) : null;
    }

    private static RawTag nameless(String html, int from, String end) {
        int found = html.indexOf(end, from);
        return new RawTag("", false, "", found < 0 ? html.length() : found + end.length());
    }

    private static @Nullable RawTag tag(String html, int start, boolean isEnd) {
        int nameEnd = start;
        while (nameEnd < html.length() && nameEnd - start < LONGEST_NAME && isNamePart(html.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = end(html, nameEnd);
        if (end < 0 || !(end == nameEnd + 1 || " \t\n/".indexOf(html.charAt(nameEnd)) >= 0)) {
            return null;
        }
        String name = html.substring(start, nameEnd).toLowerCase(Locale.ROOT);
        return new RawTag(name, isEnd, html.substring(nameEnd, end - 1), end);
    }

    private static boolean isNamePart(char c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '-' || c == ':';
    }

    private static boolean isLetter(String html, int at) {
        return at < html.length() && html.charAt(at) < 0x80 && Character.isLetter(html.charAt(at));
    }

    /**
     * Returns the index after the {@code >} that ends a tag, ignoring quoted values; -1 when a new tag begins before it, or
     * the tag is not closed.
     */
    private static int end(String html, int from) {
        char quote = 0;
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at + 1;
            } else if (c == '<') {
                return -1;
            } else if ((c == '"' || c == '\'') && followsEquals(html, at, from)) {
                quote = c;
            }
        }
        return -1;
    }

    private static boolean followsEquals(String html, int quote, int from) {
        int at = quote - 1;
        while (at > from && Character.isWhitespace(html.charAt(at))) {
            at--;
        }
        return html.charAt(at) == '=';
    }

    /** Whether it has no attributes. */
    public boolean isBare() {
        return attributes.isBlank() || attributes.strip().equals("/");
    }
}
