package io.github.huozi.lint;

import org.jsoup.nodes.Element;

/**
 * A run of text that belongs together: a paragraph, a heading, a cell.
 *
 * @param text the text, with {@link Han#OPAQUE} in place of anything else
 * @param block the element that contains it, whose position in the source is known
 * @param isChinese whether the rules of Chinese text apply
 */
record Passage(String text, Element block, boolean isChinese) {

    private static final int AROUND = 10;

    /** Returns an excerpt around a span. */
    String excerpt(int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        // Avoids splitting a surrogate pair.
        from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        return (from > 0 ? "…" : "")
                + text.substring(from, to).replace(String.valueOf(Han.OPAQUE), "□")
                + (to < text.length() ? "…" : "");
    }
}
