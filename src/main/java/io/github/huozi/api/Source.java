package io.github.huozi.api;

import io.github.huozi.book.file.Binary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of one section: a file, or a string in memory. Immutable and thread-safe; nothing is read before {@link #read()}.
 */
public final class Source {

    /** The format of a source. */
    public enum Format {
        /** Markdown. */
        MARKDOWN,
        /** HTML, a fragment or a page. */
        HTML,
        /** Derived from the file extension or, where that is inconclusive, from the content. */
        DETECT
    }

    @FunctionalInterface
    private interface Reader {
        Binary read() throws IOException;
    }

    private final Optional<String> name;
    private final Format format;
    private final Reader reader;

    private Source(Optional<String> name, Format format, Reader reader) {
        this.name = name;
        this.format = format;
        this.reader = reader;
    }

    /**
     * {@return Markdown in memory: CommonMark with GFM tables, strikethrough, task lists, autolinks and footnotes}
     *
     * @param text its text
     */
    public static Source markdown(String text) {
        return text(Format.MARKDOWN, text);
    }

    /**
     * {@return HTML in memory: a fragment or a page}
     *
     * @param text its text
     */
    public static Source html(String text) {
        return text(Format.HTML, text);
    }

    private static Source text(Format format, String text) {
        return new Source(Optional.empty(), format, () -> Binary.owning(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * {@return a file, named in messages and in links by its file name}
     *
     * @param file the file
     */
    public static Source file(Path file) {
        return file(file, String.valueOf(file.getFileName()));
    }

    /**
     * {@return a file}
     *
     * @param name its path relative to the book's folder, {@code /} between names
     * @param file the file
     */
    public static Source file(Path file, String name) {
        return new Source(Optional.of(name), Format.DETECT, () -> Binary.owning(Files.readAllBytes(file)));
    }

    /**
     * {@return a copy with a name} The name identifies the section across all editions, is the target of links from other
     * sections, and appears in messages; pictures are found relative to it.
     *
     * @param other the name
     */
    public Source named(String other) {
        return new Source(Optional.of(other), format, reader);
    }

    /**
     * {@return a copy declared to be in a format}
     *
     * @param other the format
     */
    public Source as(Format other) {
        return new Source(name, other, reader);
    }

    /** {@return a path with {@code /} between names; empty for a string without a name} */
    public Optional<String> name() {
        return name;
    }

    /** {@return its format} */
    public Format format() {
        return format;
    }

    /**
     * {@return the bytes as they are stored}
     *
     * @throws IOException if the file cannot be read
     */
    public Binary read() throws IOException {
        return reader.read();
    }

    @Override
    public String toString() {
        return name.orElseGet(format::name);
    }
}
