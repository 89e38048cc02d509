package io.github.huozi.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Builds {@link Metadata}. Not thread-safe. */
public final class MetadataBuilder {

    /** The time for metadata without any: a constant keeps the output reproducible, which the clock would not. */
    private static final Instant CONSTANT = Instant.parse("2000-01-01T00:00:00Z");

    String title = "";
    Optional<String> subtitle = Optional.empty();
    List<Contributor> contributors = List.of();
    String language = "";
    String identifier = "";
    Optional<String> publisher = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    Optional<Instant> modified = Optional.empty();
    OptionalInt edition = OptionalInt.empty();
    Optional<String> version = Optional.empty();
    Optional<String> isbnPrint = Optional.empty();
    Optional<String> isbnEpub = Optional.empty();
    Optional<String> description = Optional.empty();
    Optional<String> rights = Optional.empty();
    Optional<String> series = Optional.empty();
    OptionalInt seriesNumber = OptionalInt.empty();
    Optional<String> repository = Optional.empty();
    List<String> subjects = List.of();
    Map<String, String> extra = Map.of();

    MetadataBuilder() {}

    /**
     * Sets the main title.
     * @param title the title
     * @return this builder
     */
    public MetadataBuilder title(String title) {
        this.title = title;
        return this;
    }

    /**
     * Sets the subtitle.
     * @param subtitle the subtitle
     * @return this builder
     */
    public MetadataBuilder subtitle(String subtitle) {
        this.subtitle = Optional.of(subtitle).filter(text -> !text.isBlank());
        return this;
    }

    /**
     * Sets the contributors, authors first, in the order given.
     *
     * @param contributors all of them
     * @return this builder
     */
    public MetadataBuilder contributors(List<Contributor> contributors) {
        this.contributors = List.copyOf(contributors);
        return this;
    }

    /**
     * Sets the language as a normalised BCP 47 tag ({@code zh-CN}, {@code zh-TW}, {@code en}).
     * @param language a normalised tag
     * @return this builder
     */
    public MetadataBuilder language(String language) {
        this.language = language;
        return this;
    }

    /**
     * Sets a URI or other stable text that identifies the book.
     *
     * @param identifier the text; by default derived from the ISBN of the e-book, or from title and authors
     * @return this builder
     */
    public MetadataBuilder identifier(String identifier) {
        this.identifier = identifier;
        return this;
    }

    /**
     * Sets the publisher.
     *
     * @param publisher the name
     * @return this builder
     */
    public MetadataBuilder publisher(String publisher) {
        this.publisher = Optional.of(publisher).filter(text -> !text.isBlank());
        return this;
    }

    /**
     * Sets the date of publication.
     * @param date the date
     * @return this builder
     */
    public MetadataBuilder date(LocalDate date) {
        this.date = Optional.of(date);
        return this;
    }

    /**
     * Sets the number of the edition.
     *
     * @param edition the number, counted from 1
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public MetadataBuilder edition(int edition) {
        if (edition < 1) {
            throw new IllegalArgumentException("an edition is counted from 1: " + edition);
        }
        this.edition = OptionalInt.of(edition);
        return this;
    }

    /**
     * Sets the version.
     *
     * @param version the version, such as {@code 1.2.0}
     * @return this builder
     */
    public MetadataBuilder version(String version) {
        this.version = Optional.of(version).filter(text -> !text.isBlank());
        return this;
    }

    /**
     * Sets the ISBN of the printed book.
     * @param isbnPrint 13 digits without hyphens
     * @return this builder
     */
    public MetadataBuilder isbnPrint(String isbnPrint) {
        this.isbnPrint = Optional.of(isbnPrint).filter(text -> !text.isBlank());
        return this;
    }

    /**
     * Sets the ISBN of the e-book.
     * @param isbnEpub 13 digits without hyphens
     * @return this builder
     */
    public MetadataBuilder isbnEpub(String isbnEpub) {
        this.isbnEpub = Optional.of(isbnEpub).filter(text -> !text.isBlank());
        return this;
    }

    /**
     * Sets the description.
     *
     * @param description any number of lines
     * @return this builder
     */
    public MetadataBuilder description(String description) {
        this.description = Optional.of(description).filter(text -> !text.isBlank());
        return this;
    }

    /**
     * Sets the statement of rights, or the licence.
     *
     * @param rights one or several sentences
     * @return this builder
     */
    public MetadataBuilder rights(String rights) {
        this.rights = Optional.of(rights).filter(text -> !text.isBlank());
        return this;
    }

    /**
     * Sets the name of its series.
     * @param series the name
     * @return this builder
     */
    public MetadataBuilder series(String series) {
        this.series = Optional.of(series).filter(text -> !text.isBlank());
        return this;
    }

    /**
     * Sets the number within the series.
     * @param seriesNumber the number
     * @return this builder
     */
    public MetadataBuilder seriesNumber(int seriesNumber) {
        this.seriesNumber = OptionalInt.of(seriesNumber);
        return this;
    }

    /**
     * Sets the address of its sources.
     * @param repository the address
     * @return this builder
     */
    public MetadataBuilder repository(String repository) {
        this.repository = Optional.of(repository).filter(text -> !text.isBlank());
        return this;
    }

    /**
     * Sets the subjects, a few words each.
     *
     * @param subjects all of them
     * @return this builder
     */
    public MetadataBuilder subjects(List<String> subjects) {
        this.subjects = List.copyOf(subjects);
        return this;
    }

    /**
     * Sets custom values for templates, by keys that begin with {@code x-}.
     *
     * @param extra the values by key
     * @return this builder
     */
    public MetadataBuilder extra(Map<String, String> extra) {
        this.extra = Map.copyOf(extra);
        return this;
    }

    /**
     * Sets when this state of the book was made.
     *
     * @param modified the time; by default midnight (UTC) of the date of publication, otherwise the time of {@code
     *     SOURCE_DATE_EPOCH}, otherwise a constant
     * @return this builder
     */
    public MetadataBuilder modified(Instant modified) {
        this.modified = Optional.of(modified);
        return this;
    }

    /**
     * Adds a contributor.
     *
     * @param contributor the contributor; authors come first
     * @return this builder
     */
    public MetadataBuilder contributor(Contributor contributor) {
        List<Contributor> all = new ArrayList<>(contributors);
        all.add(contributor);
        return contributors(all);
    }

    String known() {
        if (!identifier.isBlank()) {
            return identifier;
        }
        return isbnEpub.map(isbn -> "urn:isbn:" + isbn).orElseGet(() -> DerivedIdentifier.of(title, contributors));
    }

    Instant modifiedOrUsual() {
        return modified.or(
                        () -> date.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .or(() -> sourceDateEpoch(System.getenv("SOURCE_DATE_EPOCH")))
                .orElse(CONSTANT);
    }

    /** Returns the time requested by the build, https://reproducible-builds.org/specs/source-date-epoch/. */
    static Optional<Instant> sourceDateEpoch(@Nullable String seconds) {
        return Optional.ofNullable(seconds)
                .filter(text -> text.matches("[0-9]{1,11}"))
                .map(text -> Instant.ofEpochSecond(Long.parseLong(text)));
    }

    /**
     * {@return the metadata}
     *
     * @throws IllegalArgumentException if there is no title or no language
     */
    public Metadata build() {
        if (title.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("a book needs a title and a language");
        }
        return new Metadata(this);
    }
}
