package io.github.huozi.pdf.document;

import io.github.huozi.assemble.PageMap;
import io.github.huozi.font.FontFace;
import java.util.List;

/**
 * What is known of a book's pages before it is laid out: nothing at first; from a draft when the book itself speaks of its
 * pages.
 *
 * @param pages how many there are without the cover; 0 when not known
 * @param folios the folio of every id
 * @param faces those in use
 */
public record Pagination(int pages, PageMap folios, List<FontFace> faces) {

    public static final Pagination UNKNOWN = new Pagination(0, PageMap.EMPTY, List.of());

    public Pagination {
        faces = List.copyOf(faces);
    }

    /** The folio of an id, or something as wide where it is not known. */
    String folio(String id) {
        return folios.labels().getOrDefault(id, "00");
    }
}
