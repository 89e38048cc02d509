package io.github.huozi.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A publication under construction: epub4j's model, and the EPUB 3 data that the model lacks. */
final class Manifest {

    static final String XHTML = "application/xhtml+xml";
    static final String CSS = "text/css";

    /**
     * A publication resource.
     *
     * @param properties the manifest properties (EPUB 3.3, D.5) that apply
     */
    record Item(Resource resource, List<String> properties) {}

    private final Book book = new Book();
    private final List<Item> items = new ArrayList<>();

    /** Returns epub4j's part of it. */
    Book book() {
        return book;
    }

    /** Whether a face is embedded. */
    boolean hasFonts() {
        return items.stream()
                .anyMatch(item -> item.resource().getMediaType().getName().startsWith("font/"));
    }

    /** Returns the items in the order in which they were added. */
    List<Item> items() {
        return items;
    }

    /**
     * Adds a resource.
     *
     * @param id the id, unique and a valid XML name
     * @param href the address relative to the package document
     * @throws IllegalStateException if the name is in use, which epub4j would silently replace
     */
    Resource add(String id, String href, String mediaType, byte[] data, List<String> properties) {
        if (book.getResources().containsByHref(href) || book.getResources().containsId(id)) {
            throw new IllegalStateException("twice in the manifest: " + id + " " + href);
        }
        Resource resource = new Resource(id, data, href, new MediaType(mediaType, ""));
        book.getResources().add(resource);
        items.add(new Item(resource, List.copyOf(properties)));
        return resource;
    }

    /** Adds a text. */
    Resource add(String id, String href, String mediaType, String text, List<String> properties) {
        return add(id, href, mediaType, text.getBytes(StandardCharsets.UTF_8), properties);
    }

    /** Adds a content document at the end of the reading order. */
    Resource addToSpine(String id, String href, String xhtml, List<String> properties) {
        Resource resource = add(id, href, XHTML, xhtml, properties);
        book.getSpine().addSpineReference(new SpineReference(resource));
        return resource;
    }
}
