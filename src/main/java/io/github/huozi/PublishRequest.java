package io.github.huozi;

import io.github.huozi.outline.Manuscript;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to publish, where to, and how. Immutable: each {@code with…} gives a new request.
 *
 * @param folder the book's folder; absent when {@code manuscript} is there
 * @param manuscript a book put together by hand; absent when {@code folder} is there
 * @param output the folder to write to
 * @param formats what to make
 * @param fileName the name of the files without their endings; absent for one made from title and edition
 * @param timestamp the date of a book that does not say one
 * @param sections the keys of the sections to take, with all that is within them; empty for all. Links to the others become
 *     text.
 * @param defaults metadata for what the book itself does not say, by the keys of {@code book.yaml}: {@code title},
 *     {@code description}, {@code authors}, {@code repository}
 * @param listener hears what happens
 */
public record PublishRequest(
        Optional<Path> folder,
        Optional<Manuscript> manuscript,
        Path output,
        Set<Format> formats,
        Optional<String> fileName,
        Optional<Instant> timestamp,
        Set<String> sections,
        java.util.Map<String, List<String>> defaults,
        BuildListener listener) {}
