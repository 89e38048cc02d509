package io.github.huozi.outline.novel;

import java.util.regex.Pattern;

/** Decides whether a text is a novel in plain text. */
public final class NovelText {

    private static final int LEAST_HEADINGS = 3;

    /** The number of headings for which a novel may contain one line that looks like markup. */
    private static final int TOLERANCE = 10;

    private static final Pattern MARKUP = Pattern.compile("\\s{0,3}(?:#{1,6}\\s+\\S.*|(?:```|~~~).*|>\\s+\\S.*"
            + "|\\|?\\s*:?-{3,}:?\\s*\\|.*|.{0,200}\\[[^\\]]{1,100}]\\((?:https?:|\\.?/|#)[^)]*\\).*"
            + "|</?(?i:p|div|h[1-6]|ul|ol|li|table|tr|td|article|section|html|head|body|br|span|!doctype|pre|blockquote|script|style)"
            + "(?:\\s[^>]*)?/?>.*)");

    private NovelText() {}

    /** Whether a text has at least three numbered headings, and hardly a block of Markdown or HTML. */
    public static boolean isNovel(String text) {
        int headings = 0;
        int markup = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String line = text.substring(from, to);
            if (HeadingLine.of(line).filter(NovelHeading::isNumbered).isPresent()) {
                headings += isMarked(line) ? 0 : 1;
            }
            markup += isMarked(line) ? 1 : 0;
            from = to + 1;
        }
        return headings >= LEAST_HEADINGS && markup * TOLERANCE <= headings;
    }

    private static boolean isMarked(String line) {
        for (int at = 0; at < Math.min(line.length(), 4); at++) {
            char c = line.charAt(at);
            if (c == '#' || c == '`' || c == '~' || c == '>' || c == '|' || c == '<' || c == '-' || c == ':') {
                return MARKUP.matcher(line).matches();
            }
            if (c > ' ') {
                break;
            }
        }
        return line.indexOf("](") > 0 && MARKUP.matcher(line).matches();
    }
}
