package io.github.huozi.book.file;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a book: those that its text refers to and, separately, its templates. Templates are code, so nothing that a text
 * can refer to ever becomes one. Immutable; thread-safe if both resolvers are.
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
     * {@return a copy with other templates}
     *
     * @param others the templates, by their paths below {@code templates}
     */
    public BookFiles withTemplates(ResourceResolver others) {
        return new BookFiles(resources, others, encoding);
    }

    /**
     * {@return a copy with more files for texts}
     *
     * @param others the files by path, which take precedence over existing ones
     */
    public BookFiles withFiles(Map<String, Binary> others) {
        Map<String, Binary> added = Map.copyOf(others);
        return new BookFiles(new WithFiles(added, resources), templates, encoding);
    }

    /**
     * {@return a copy for a book whose texts are not in UTF-8}
     *
     * @param other the name of the encoding of those texts that are certain
     */
    public BookFiles withEncoding(Optional<String> other) {
        return new BookFiles(resources, templates, other);
    }

    /** {@return the name of the encoding for texts too short for detection; empty if all texts are UTF-8} */
    public Optional<String> encoding() {
        return encoding;
    }

    /** {@return the files that the book's text and its settings refer to} */
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

    /** Files that take precedence over those of another resolver. */
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
