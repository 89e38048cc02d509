package io.github.huozi.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The metadata of a book, as plain text. Immutable. */
public final class Metadata {

    private final String title;
    private final Optional<String> subtitle;
    private final List<Contributor> contributors;
    private final String language;
    private final String identifier;
    private final Optional<String> publisher;
    private final Optional<LocalDate> date;
    private final Instant modified;
    private final OptionalInt edition;
    private final Optional<String> version;
    private final Optional<String> isbnPrint;
    private final Optional<String> isbnEpub;
    private final Optional<String> description;
    private final Optional<String> rights;
    private final Optional<String> series;
    private final OptionalInt seriesNumber;
    private final Optional<String> repository;
    private final List<String> subjects;
    private final Map<String, String> extra;

    Metadata(MetadataBuilder from) {
        title = from.title;
        subtitle = from.subtitle;
        contributors = from.contributors;
        language = from.language;
        identifier = from.known();
        publisher = from.publisher;
        date = from.date;
        modified = from.modifiedOrUsual();
        edition = from.edition;
        version = from.version;
        isbnPrint = from.isbnPrint;
        isbnEpub = from.isbnEpub;
        description = from.description;
        rights = from.rights;
        series = from.series;
        seriesNumber = from.seriesNumber;
        repository = from.repository;
        subjects = from.subjects;
        extra = from.extra;
    }

    /**
     * {@return metadata with these values only, modified at the epoch}
     *
     * @param title the main title
     * @param language a BCP 47 tag
     * @param identifier a URI or other stable text
     * @param contributors the contributors, authors first
     */
    public static Metadata of(String title, String language, String identifier, Contributor... contributors) {
        return builder()
                .title(title)
                .language(language)
                .identifier(identifier)
                .contributors(Arrays.asList(contributors))
                .modified(Instant.EPOCH)
                .build();
    }

    /** {@return an empty builder; title and language are required} */
    public static MetadataBuilder builder() {
        return new MetadataBuilder();
    }

    /** {@return a builder with these values} */
    public MetadataBuilder toBuilder() {
        MetadataBuilder builder = new MetadataBuilder();
        builder.title = title;
        builder.subtitle = subtitle;
        builder.contributors = contributors;
        builder.language = language;
        builder.identifier = identifier;
        builder.publisher = publisher;
        builder.date = date;
        builder.modified = Optional.of(modified);
        builder.edition = edition;
        builder.version = version;
        builder.isbnPrint = isbnPrint;
        builder.isbnEpub = isbnEpub;
        builder.description = description;
        builder.rights = rights;
        builder.series = series;
        builder.seriesNumber = seriesNumber;
        builder.repository = repository;
        builder.subjects = subjects;
        builder.extra = extra;
        return builder;
    }

    /** {@return the main title; never blank} */
    public String title() {
        return title;
    }

    /** {@return the subtitle, if there is one} */
    public Optional<String> subtitle() {
        return subtitle;
    }

    /** {@return the contributors, authors first, in the order given} */
    public List<Contributor> contributors() {
        return contributors;
    }

    /** {@return the language as a normalised BCP 47 tag ({@code zh-CN}, {@code zh-TW}, {@code en}); never empty} */
    public String language() {
        return language;
    }

    /** {@return a URI or other stable text that identifies the book; never empty} */
    public String identifier() {
        return identifier;
    }

    /** {@return the publisher, if stated} */
    public Optional<String> publisher() {
        return publisher;
    }

    /** {@return the date of publication, if it is given} */
    public Optional<LocalDate> date() {
        return date;
    }

    /** {@return when this state of the book was made; never read from the clock, so that equal input yields equal bytes} */
    public Instant modified() {
        return modified;
    }

    /** {@return the number of the edition, if it is given} */
    public OptionalInt edition() {
        return edition;
    }

    /** {@return the version, if the book has one} */
    public Optional<String> version() {
        return version;
    }

    /** {@return the ISBN of the printed book, if it has one} */
    public Optional<String> isbnPrint() {
        return isbnPrint;
    }

    /** {@return the ISBN of the e-book, if it has one} */
    public Optional<String> isbnEpub() {
        return isbnEpub;
    }

    /** {@return the description, if stated} */
    public Optional<String> description() {
        return description;
    }

    /** {@return the statement of rights, or the licence, if stated} */
    public Optional<String> rights() {
        return rights;
    }

    /** {@return the name of its series, if it belongs to one} */
    public Optional<String> series() {
        return series;
    }

    /** {@return the number within the series, if it is given} */
    public OptionalInt seriesNumber() {
        return seriesNumber;
    }

    /** {@return the address of its sources, if it is given} */
    public Optional<String> repository() {
        return repository;
    }

    /** {@return the subjects, a few words each} */
    public List<String> subjects() {
        return subjects;
    }

    /** {@return custom values for templates, by keys that begin with {@code x-}} */
    public Map<String, String> extra() {
        return extra;
    }

    /**
     * {@return the names of the contributors with that role}
     *
     * @param role what they did
     */
    public List<String> names(Contributor.Role role) {
        return contributors.stream()
                .filter(contributor -> contributor.role() == role)
                .map(Contributor::name)
                .toList();
    }

    /** {@return the names of the authors} */
    public List<String> authors() {
        return names(Contributor.Role.AUTHOR);
    }

    /** {@return whether the book is in Chinese, of any kind} */
    public boolean isChinese() {
        return language.equals("zh") || language.startsWith("zh-");
    }

    private List<Object> state() {
        return Arrays.asList(
                title,
                subtitle,
                contributors,
                language,
                identifier,
                publisher,
                date,
                modified,
                edition,
                version,
                isbnPrint,
                isbnEpub,
                description,
                rights,
                series,
                seriesNumber,
                repository,
                subjects,
                extra);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Metadata that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Metadata" + state();
    }
}
