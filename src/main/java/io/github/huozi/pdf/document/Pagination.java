package io.github.huozi.pdf.document;

import io.github.huozi.assemble.PageMap;
import io.github.huozi.font.FontFace;
import java.util.List;

/**
 * What is known about a book's pages before layout: nothing at first; the result of a draft if the book mentions its own
 * pages.
 *
 * @param pages the number of pages without the cover; 0 when unknown
 * @param folios the folio of every id
 * @param faces the faces in use
 */
public record Pagination(int pages, PageMap folios, List<FontFace> faces) {

    public static final Pagination UNKNOWN = new Pagination(0, PageMap.EMPTY, List.of());

    public Pagination {
        faces = List.copyOf(faces);
    }

    /** Returns the folio of an id, or a placeholder of similar width. */
    String folio(String id) {
        return folios.labels().getOrDefault(id, "00");
    }
}
