package io.github.huozi.assemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which printed page each anchor of a book fell on: the one thing that the PDF tells the EPUB.
 *
 * @param labels the printed folio ({@code iv}, {@code 42}) by id, and by the name of a block
 *     ({@link io.github.huozi.book.Markup#BLOCK}) that has none, in reading order
 * @param breaks where pages begin in the midst of a block, in reading order
 */
public record PageMap(Map<String, String> labels, List<Break> breaks) {

    /** Of a book that has no pages. */
    public static final PageMap EMPTY = new PageMap(Map.of());

    /**
     * A page that begins in the midst of a block.
     *
     * @param block its name
     * @param before how many {@linkplain #isCounted characters} of the block's own text are on the pages before: of what is in
     *     no block of another name in it, without the calls of notes, readings of ruby and what only the print has
     * @param label the printed folio of the page that begins
     */
    public record Break(String block, int before, String label) {}

    public PageMap {
        labels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        breaks = List.copyOf(breaks);
    }

    /** Of pages that are known only where blocks begin. */
    public PageMap(Map<String, String> labels) {
        this(labels, List.of());
    }

    /** Whether a character counts in {@link Break#before}: what is seen by itself. White space and joiners come and go. */
    public static boolean isCounted(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
