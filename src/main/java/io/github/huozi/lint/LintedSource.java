package io.github.huozi.lint;

import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source, used to locate findings: parsed content has the line of each block but not of each character, and
 * contains text without its markup.
 */
final class LintedSource {

    /** The lengths of context used to find a place. */
    private static final int[] CONTEXTS = {12, 6, 3, 1, 0};

    /** Possible differences between source and text: white space and Markdown markup. */
    private static final String IGNORED = "*_~\\`[]>";

    private final String path;
    private final String text;
    private final int[] lineStarts;
    /** Created for the first finding that needs its position. */
    private @Nullable Bare made;

    /** The text without anything in which a source and its content may differ. */
    private static final class Bare {

        private final String text;
        /** The index of each character in the source. */
        private final int[] places;

        private Bare(String text, int[] places) {
            this.text = text;
            this.places = places;
        }
    }

    /**
     * @param path the name in findings
     * @param text the text, with {@code \n} as line break; empty when unknown
     */
    LintedSource(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private Bare bare() {
        if (made == null) {
            StringBuilder kept = new StringBuilder(text.length());
            int[] at = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                if (!isIgnored(text.charAt(i))) {
                    at[kept.length()] = i;
                    kept.append(text.charAt(i));
                }
            }
            made = new Bare(kept.toString(), at);
        }
        return made;
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    private static int[] lineStarts(String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int[] starts = new int[lines];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }

    private static boolean isIgnored(char c) {
        return Character.isWhitespace(c) || IGNORED.indexOf(c) >= 0;
    }

    /** Returns the position of a span of a passage, or that of its block if not found. */
    Position position(Passage passage, LintFindings.Span span) {
        Position block = Markup.position(passage.block(), path);
        int from = bareOffset(block.line().orElse(0));
        for (int context : CONTEXTS) {
            int at = find(passage.text(), span, context, from);
            if (at >= 0) {
                return position(bare().places[at]);
            }
        }
        return block;
    }

    /** Returns the index of the first character of {@link #bare()} on a line or after it. */
    private int bareOffset(int line) {
        int offset = lineStarts[Math.min(Math.max(line, 1), lineStarts.length) - 1];
        int found = Arrays.binarySearch(bare().places, 0, bare().text.length(), offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Returns the index in {@link #bare()}, at or after {@code from}, of a range of a text; −1 when it is not found. */
    private int find(String text, LintFindings.Span span, int context, int from) {
        int start = span.start();
        for (int i = 0; i < context && start > 0 && text.charAt(start - 1) != Han.OPAQUE; i++) {
            start--;
        }
        int end = span.end();
        for (int i = 0; i < context && end < text.length() && text.charAt(end) != Han.OPAQUE; i++) {
            end++;
        }
        String key = bare(text.substring(start, end));
        if (key.isEmpty()) {
            return -1;
        }
        int nth = count(bare(text.substring(0, start)), key);
        int at = bare().text.indexOf(key, from);
        for (int i = 0; i < nth && at >= 0; i++) {
            int next = bare().text.indexOf(key, at + 1);
            at = next < 0 ? at : next;
        }
        return at < 0 ? -1 : at + bare(text.substring(start, span.start())).length();
    }

    private static int count(String text, String key) {
        int count = 0;
        for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
            count++;
        }
        return count;
    }

    private static String bare(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isIgnored(text.charAt(i)) && text.charAt(i) != Han.OPAQUE) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(path, line + 1, offset - lineStarts[line] + 1);
    }
}
