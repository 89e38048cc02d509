package io.github.huozi.assemble;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which printed page each anchor of a book fell on: the one thing that the PDF tells the EPUB.
 *
 * @param labels the printed folio ({@code iv}, {@code 42}) by id, and by the name of a block
 *     ({@link io.github.huozi.book.Markup#BLOCK}) that has none, in reading order
 */
public record PageMap(Map<String, String> labels) {

    /** Of a book that has no pages. */
    public static final PageMap EMPTY = new PageMap(Map.of());

    public PageMap {
        labels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
}
