package io.github.huozi.lint;

import org.jsoup.nodes.Element;

/**
 * A run of text that belongs together: a paragraph, a heading, a cell.
 *
 * @param text with {@link Han#OPAQUE} for what is not text
 * @param block what holds it, whose place in the source is known
 * @param isChinese whether the rules of Chinese text hold for it
 */
record Passage(String text, Element block, boolean isChinese) {

    private static final int AROUND = 10;

    /** Returns an excerpt around a span. */
    String excerpt(int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        // Not in the middle of a surrogate pair.
        from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        return (from > 0 ? "…" : "")
                + text.substring(from, to).replace(String.valueOf(Han.OPAQUE), "□")
                + (to < text.length() ? "…" : "");
    }
}
