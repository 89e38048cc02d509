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
    public static final BookFiles NONE = new BookFiles(ResourceResolver.NONE, ResourceResolver.NONE, Optional.empty());

    private final ResourceResolver resources;
    private final ResourceResolver templates;
    private final Optional<String> encoding;

    private BookFiles(ResourceResolver resources, ResourceResolver templates, Optional<String> encoding) {
        this.resources = resources;
        this.templates = templates;
        this.encoding = encoding;
    }

    /**
     * {@return files for texts, and no templates}
     *
     * @param resources the files
     */
    public static BookFiles of(ResourceResolver resources) {
        return new BookFiles(resources, ResourceResolver.NONE, Optional.empty());
    }

    /**
     * {@return the same with other templates}
     *
     * @param others by their paths below {@code templates}
     */
    public BookFiles withTemplates(ResourceResolver others) {
        return new BookFiles(resources, others, encoding);
    }

    /**
     * {@return the same with more files for texts}
     *
     * @param others by their paths; they come before the files that are there
     */
    public BookFiles withFiles(Map<String, Binary> others) {
        Map<String, Binary> added = Map.copyOf(others);
        return new BookFiles(new WithFiles(added, resources), templates, encoding);
    }

    /**
     * {@return the same, for a book whose texts are in another encoding than UTF-8}
     *
     * @param other the name of the encoding of those texts that are certain
     */
    public BookFiles withEncoding(Optional<String> other) {
        return new BookFiles(resources, templates, other);
    }

    /** {@return the name of the encoding of texts that are too short to say it; empty when all texts are UTF-8} */
    public Optional<String> encoding() {
        return encoding;
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

    @Override
    public Optional<String> spelledOtherwise(String path) {
        return resources.spelledOtherwise(path);
    }

    /** Files that come before those of another resolver. */
    private record WithFiles(Map<String, Binary> added, ResourceResolver others) implements ResourceResolver {

        @Override
        public Optional<Binary> resolve(String path) throws IOException {
            return added.containsKey(path) ? Optional.of(added.get(path)) : others.resolve(path);
        }

        @Override
        public Optional<String> spelledOtherwise(String path) {
            return others.spelledOtherwise(path);
        }
    }
}
