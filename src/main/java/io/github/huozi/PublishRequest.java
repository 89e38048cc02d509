package io.github.huozi;

import io.github.huozi.api.Manuscript;
import io.github.huozi.book.control.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to publish, where to, and how. Immutable: each method that takes a setting gives a new request.
 *
 * <pre>{@code
 * PublishRequest.of(Path.of("my-book")).to(Path.of("target/book")).formats(Format.EPUB).listener(listener)
 * }</pre>
 *
 * @param folder the book's folder; absent when {@code manuscript} is there
 * @param manuscript a book put together by hand; absent when {@code folder} is there
 * @param output the folder to write to
 * @param formats what to make, never empty
 * @param fileName the name of the files without their endings; absent for one made from title and edition
 * @param timestamp the date of a book that does not say one
 * @param sections the keys of the sections to take, with all that is within them; empty for all. Links to the others become
 *     text.
 * @param defaults metadata for what the book itself does not say, by the keys of {@code book.yaml}: {@code title},
 *     {@code description}, {@code authors}, {@code repository}
 * @param listener hears what happens
 * @param limits how much the book may take
 * @param deadline how long the work may take, from the call on and with the wait for a place; absent for as long as it needs
 */
public record PublishRequest(
        Optional<Path> folder,
        Optional<Manuscript> manuscript,
        Path output,
        Set<Format> formats,
        Optional<String> fileName,
        Optional<Instant> timestamp,
        Set<String> sections,
        Map<String, List<String>> defaults,
        BuildListener listener,
        Limits limits,
        Optional<Duration> deadline) {

    private static final Path DEFAULT_OUTPUT = Path.of("target", "book");

    public PublishRequest {
        if (folder.isPresent() == manuscript.isPresent()) {
            throw new IllegalArgumentException("a request names either a folder or a manuscript");
        }
        formats = Set.copyOf(formats.isEmpty() ? Format.books() : formats);
        sections = Set.copyOf(sections);
        defaults = Map.copyOf(defaults);
    }

    /** EPUB and PDF of the book in a folder, into {@code target/book}. */
    public static PublishRequest of(Path folder) {
        return of(Optional.of(folder), Optional.empty());
    }

    /** EPUB and PDF of a book put together by hand, into {@code target/book}. */
    public static PublishRequest of(Manuscript manuscript) {
        return of(Optional.empty(), Optional.of(manuscript));
    }

    private static PublishRequest of(Optional<Path> folder, Optional<Manuscript> manuscript) {
        return new PublishRequest(
                folder,
                manuscript,
                DEFAULT_OUTPUT,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Map.of(),
                BuildListener.NONE,
                Limits.DEFAULT,
                Optional.empty());
    }

    /** Into that folder, which is made if it is not there. */
    public PublishRequest to(Path other) {
        return new PublishRequest(
                folder,
                manuscript,
                other,
                formats,
                fileName,
                timestamp,
                sections,
                defaults,
                listener,
                limits,
                deadline);
    }

    /** In these formats; as EPUB and PDF when none is named. */
    public PublishRequest formats(Format... others) {
        return new PublishRequest(
                folder,
                manuscript,
                output,
                Set.of(others),
                fileName,
                timestamp,
                sections,
                defaults,
                listener,
                limits,
                deadline);
    }

    /** Under that name, without an ending. */
    public PublishRequest fileName(String other) {
        return new PublishRequest(
                folder,
                manuscript,
                output,
                formats,
                Optional.of(other),
                timestamp,
                sections,
                defaults,
                listener,
                limits,
                deadline);
    }

    /** Dated so, unless the book says a date of its own. */
    public PublishRequest timestamp(Instant other) {
        return new PublishRequest(
                folder,
                manuscript,
                output,
                formats,
                fileName,
                Optional.of(other),
                sections,
                defaults,
                listener,
                limits,
                deadline);
    }

    /** Only the sections with these keys (paths in the book's folder, or names given), and all that is within them. */
    public PublishRequest sections(Collection<String> keys) {
        return new PublishRequest(
                folder,
                manuscript,
                output,
                formats,
                fileName,
                timestamp,
                Set.copyOf(keys),
                defaults,
                listener,
                limits,
                deadline);
    }

    /** With this metadata where the book itself says nothing. */
    public PublishRequest defaults(Map<String, List<String>> others) {
        return new PublishRequest(
                folder, manuscript, output, formats, fileName, timestamp, sections, others, listener, limits, deadline);
    }

    /** Telling this listener. */
    public PublishRequest listener(BuildListener other) {
        return new PublishRequest(
                folder, manuscript, output, formats, fileName, timestamp, sections, defaults, other, limits, deadline);
    }

    /** Within these limits. */
    public PublishRequest limits(Limits others) {
        return new PublishRequest(
                folder,
                manuscript,
                output,
                formats,
                fileName,
                timestamp,
                sections,
                defaults,
                listener,
                others,
                deadline);
    }

    /**
     * Within that time, counted from the call on, a wait for a place included; then the work is cancelled.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public PublishRequest deadline(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("a deadline lies ahead: " + longest);
        }
        return new PublishRequest(
                folder,
                manuscript,
                output,
                formats,
                fileName,
                timestamp,
                sections,
                defaults,
                listener,
                limits,
                Optional.of(longest));
    }
}
