package io.github.huozi.api;

import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.BookPath;
import io.github.huozi.book.settings.Settings;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A source for a {@link SourceReader} to read, with access to its book. Immutable and thread-safe. */
public final class SourceInput {

    private final Source source;
    private final String path;
    private final Binary bytes;
    private final BookFiles files;
    private final ExtensionContext context;
    private final Settings settings;

    /**
     * Creates the input for a source that has been loaded.
     *
     * @param source the source to read
     * @param path its name in messages
     * @param bytes its content
     * @param files the files of the book
     * @param context receives findings about it
     */
    public SourceInput(Source source, String path, Binary bytes, BookFiles files, ExtensionContext context) {
        this(source, path, bytes, files, context, Settings.defaults());
    }

    /**
     * Creates the input for a source that has been loaded, of a book with settings.
     *
     * @param source the source to read
     * @param path its name in messages
     * @param bytes its content
     * @param files the files of the book
     * @param context receives findings about it
     * @param settings the settings of the book
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

    /** {@return the settings of the book} */
    public Settings settings() {
        return settings;
    }

    /** {@return its path relative to the book's folder with {@code /} between names, or the name set by the caller} */
    public String path() {
        return path;
    }

    /** {@return the extension of its name in lower case, with the dot; empty if it has none} */
    public String ending() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** {@return its format, as far as the caller has declared it} */
    public Source.Format format() {
        return source.format();
    }

    /** {@return whether it has a path against which others are resolved; a text in memory may have none} */
    public boolean isNamed() {
        return source.name().isPresent();
    }

    /** {@return its content, as stored} */
    public Binary bytes() {
        return bytes;
    }

    /**
     * Returns another file of the book.
     *
     * @param address an address relative to this source, or to the book's folder if it begins with {@code /}
     * @return the content; empty if there is no such file within the book's folder
     * @throws IOException if there is one and it cannot be read
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

    /** {@return the context that receives findings and bounds the reading} */
    public ExtensionContext context() {
        return context;
    }
}
