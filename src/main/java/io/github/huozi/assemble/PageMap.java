package io.github.huozi.assemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The printed page that each anchor of a book falls on: the only information that passes from the PDF to the EPUB.
 *
 * @param labels the printed folio ({@code iv}, {@code 42}) by id, or by the name of a block ({@link
 *     io.github.huozi.book.Markup#BLOCK}) without an id, in reading order
 * @param breaks the pages that begin inside a block, in reading order
 */
public record PageMap(Map<String, String> labels, List<Break> breaks) {

    /** The map of a book without pages. */
    public static final PageMap EMPTY = new PageMap(Map.of());

    /**
     * A page that begins inside a block.
     *
     * @param block the name of the block
     * @param before the number of {@linkplain #isCounted characters} of the block's own text on the pages before: text outside
     *     other named blocks, without note calls, ruby readings and text that only the print has
     * @param label the printed folio of the page that begins
     */
    public record Break(String block, int before, String label) {}

    public PageMap {
        labels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        breaks = List.copyOf(breaks);
    }

    /** Creates a map of pages that are known only where blocks begin. */
    public PageMap(Map<String, String> labels) {
        this(labels, List.of());
    }

    /**
     * Whether a character counts in {@link Break#before}: whether it is visible by itself. White space and joiners vary between
     * media.
     */
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
