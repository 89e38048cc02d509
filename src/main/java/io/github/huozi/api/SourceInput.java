package io.github.huozi.api;

import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.BookPath;
import io.github.huozi.book.settings.Settings;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A source that a {@link SourceReader} reads, and what it can see of its book. Immutable; safe for use by several threads. */
public final class SourceInput {

    private final Source source;
    private final String path;
    private final Binary bytes;
    private final BookFiles files;
    private final ExtensionContext context;
    private final Settings settings;

    /**
     * A source that has been loaded.
     *
     * @param source what is to be read
     * @param path names it in messages
     * @param bytes what it holds
     * @param files those of the book
     * @param context receives what is wrong with it
     */
    public SourceInput(Source source, String path, Binary bytes, BookFiles files, ExtensionContext context) {
        this(source, path, bytes, files, context, Settings.defaults());
    }

    /**
     * A source that has been loaded, of a book with settings.
     *
     * @param source what is to be read
     * @param path names it in messages
     * @param bytes what it holds
     * @param files those of the book
     * @param context receives what is wrong with it
     * @param settings those of the book
     */
    public SourceInput(
            Source source, String path, Binary bytes, BookFiles files, ExtensionContext context, Settings settings) {
        this.source = source;
        this.path = path;
        this.bytes = bytes;
        this.files = files;
        this.context = context;
        this.settings = settings;
    }

    /**
     * The same source for a reader that hands it on to another one.
     *
     * @param other receives what is wrong with it
     * @return this source with that context
     */
    public SourceInput with(ExtensionContext other) {
        return new SourceInput(source, path, bytes, files, other, settings);
    }

    /** {@return what the book asks for} */
    public Settings settings() {
        return settings;
    }

    /** {@return its path relative to the book's folder with {@code /} between names, or the name that the caller gave to it} */
    public String path() {
        return path;
    }

    /** {@return the ending of its name in lower case, with the dot; empty when it has none} */
    public String ending() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** {@return what the caller knows of its format} */
    public Source.Format format() {
        return source.format();
    }

    /** {@return whether it has a path that others are relative to; a text in memory may have none} */
    public boolean isNamed() {
        return source.name().isPresent();
    }

    /** {@return what it holds, as it is stored} */
    public Binary bytes() {
        return bytes;
    }

    /**
     * Another file of the book.
     *
     * @param address relative to this source, or to the book's folder when it begins with {@code /}
     * @return nothing when there is none within the book's folder
     * @throws IOException when there is one and it cannot be read
     */
    public Optional<Binary> file(String address) throws IOException {
        Optional<String> inside =
                isNamed() || address.startsWith("/") ? BookPath.resolve(path, address) : Optional.empty();
        return inside.isPresent() ? files.resolve(inside.get()) : Optional.empty();
    }

    /** {@return the files of the book, and its templates} */
    public BookFiles files() {
        return files;
    }

    /** {@return where findings go, and what bounds the reading} */
    public ExtensionContext context() {
        return context;
    }
}
