package io.github.huozi.book.file;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a book: those that its text names, and, apart from these, its templates. Templates are code, so that nothing
 * that a text can name ever becomes one. Immutable; safe for use by several threads as far as both resolvers are.
 */
public final class BookFiles implements ResourceResolver {

    /** A book without any file. */
    public static final BookFiles NONE = new BookFiles(ResourceResolver.NONE, ResourceResolver.NONE);

    private final ResourceResolver resources;
    private final ResourceResolver templates;

    private BookFiles(ResourceResolver resources, ResourceResolver templates) {
        this.resources = resources;
        this.templates = templates;
    }

    /**
     * {@return files for texts, and no templates}
     *
     * @param resources the files
     */
    public static BookFiles of(ResourceResolver resources) {
        return new BookFiles(resources, ResourceResolver.NONE);
    }

    /**
     * {@return the same with other templates}
     *
     * @param others by their paths below {@code templates}
     */
    public BookFiles withTemplates(ResourceResolver others) {
        return new BookFiles(resources, others);
    }

    /**
     * {@return the same with more files for texts}
     *
     * @param others by their paths; they come before the files that are there
     */
    public BookFiles withFiles(Map<String, Binary> others) {
        Map<String, Binary> added = Map.copyOf(others);
        return new BookFiles(
                path -> added.containsKey(path) ? Optional.of(added.get(path)) : resources.resolve(path), templates);
    }

    /** {@return the files that the book's text and its settings name} */
    public ResourceResolver resources() {
        return resources;
    }

    /** {@return its templates, by their paths below {@code templates}} */
    public ResourceResolver templates() {
        return templates;
    }

    @Override
    public Optional<Binary> resolve(String path) throws IOException {
        return resources.resolve(path);
    }
}
