package io.github.huozi.book.file;

import java.io.IOException;
import java.util.Optional;

/**
 * The files of a book: those that its text names, and, apart from these, its templates. Templates are code, so that nothing
 * that a text can name ever becomes one. Immutable; safe for use by several threads as far as both resolvers are.
 */
public final class BookFiles implements ResourceResolver {

    /** A book without any file. */
    public static final BookFiles NONE = new BookFiles(ResourceResolver.NONE, ResourceResolver.NONE);

    /** Where the folder of a book keeps its templates. */
    private static final String TEMPLATES = "templates/";

    private final ResourceResolver resources;
    private final ResourceResolver templates;

    private BookFiles(ResourceResolver resources, ResourceResolver templates) {
        this.resources = resources;
        this.templates = templates;
    }

    /** Files for texts; no templates. */
    public static BookFiles of(ResourceResolver resources) {
        return new BookFiles(resources, ResourceResolver.NONE);
    }

    /** A folder that belongs to the author, whose {@code templates} are trusted. */
    public static BookFiles ofOwner(BookFolder folder) {
        return new BookFiles(folder, path -> folder.resolve(TEMPLATES + path));
    }

    /** The same with other templates. */
    public BookFiles withTemplates(ResourceResolver others) {
        return new BookFiles(resources, others);
    }

    /** The files that the book's text and its settings name. */
    public ResourceResolver resources() {
        return resources;
    }

    /** Its templates, by their paths below {@code templates}. */
    public ResourceResolver templates() {
        return templates;
    }

    @Override
    public Optional<Binary> resolve(String path) throws IOException {
        return resources.resolve(path);
    }
}
