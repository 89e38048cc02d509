package io.github.huozi.api;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.MetadataBuilder;
import io.github.huozi.book.language.Isbn;
import io.github.huozi.book.language.LanguageTag;
import io.github.huozi.book.language.TextLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The descriptive part of a manuscript under construction. Not thread-safe.
 *
 * @param <B> the type of the builder
 */
public abstract sealed class DescribedManuscript<B extends DescribedManuscript<B>> permits ManuscriptBuilder {

    private MetadataBuilder metadata = Metadata.builder();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final List<String> subjects = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Instant> timestamp = Optional.empty();
    private String title = "";
    private String language = "";

    DescribedManuscript() {}

    /** Returns this builder with its actual type. */
    abstract B self();

    /**
     * Sets all metadata, replacing what was set before.
     *
     * @param other all of it
     * @return this builder
     */
    public B metadata(Metadata other) {
        metadata = other.toBuilder();
        title = other.title();
        language = other.language();
        date = other.date();
        timestamp = Optional.of(other.modified());
        subjects.clear();
        subjects.addAll(other.subjects());
        extra.clear();
        extra.putAll(other.extra());
        return self();
    }

    /**
     * Sets the main title; required.
     *
     * @param title the title
     * @return this builder
     */
    public B title(String title) {
        this.title = title.strip();
        return self();
    }

    /**
     * Sets the subtitle.
     *
     * @param subtitle the subtitle
     * @return this builder
     */
    public B subtitle(String subtitle) {
        metadata.subtitle(subtitle.strip());
        return self();
    }

    /**
     * Adds an author.
     *
     * @param name the name as printed
     * @return this builder
     */
    public B author(String name) {
        return contributor(Contributor.author(name));
    }

    /**
     * Adds a translator.
     *
     * @param name the name as printed
     * @return this builder
     */
    public B translator(String name) {
        return contributor(Contributor.of(name, Contributor.Role.TRANSLATOR));
    }

    /**
     * Adds a contributor in any role.
     *
     * @param contributor the contributor and what they did
     * @return this builder
     */
    public B contributor(Contributor contributor) {
        metadata.contributor(contributor);
        return self();
    }

    /**
     * Sets the language; derived from the text if it is not set.
     *
     * @param tag a BCP 47 tag
     * @return this builder
     * @throws IllegalArgumentException if it is not one
     */
    public B language(String tag) {
        language = LanguageTag.normalise(tag)
                .orElseThrow(() -> new IllegalArgumentException("not a language tag such as zh-CN: " + tag));
        return self();
    }

    /**
     * Sets the publisher.
     *
     * @param publisher the name
     * @return this builder
     */
    public B publisher(String publisher) {
        metadata.publisher(publisher.strip());
        return self();
    }

    /**
     * Sets the date of publication.
     *
     * @param date the date
     * @return this builder
     */
    public B date(LocalDate date) {
        this.date = Optional.of(date);
        return self();
    }

    /**
     * Sets when this state of the book was made, for a book without a date; the clock is never read.
     *
     * @param instant the time
     * @return this builder
     */
    public B modified(Instant instant) {
        timestamp = Optional.of(instant);
        return self();
    }

    /**
     * Sets the number of the edition.
     *
     * @param edition the number, counted from 1
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public B edition(int edition) {
        metadata.edition(edition);
        return self();
    }

    /**
     * Sets the version, for books that have one.
     *
     * @param version the version, such as {@code 1.2.0}
     * @return this builder
     */
    public B version(String version) {
        metadata.version(version.strip());
        return self();
    }

    /**
     * Sets the identifier of the book, the same for all its editions. If it is not set it is derived from title and authors,
     * and readers lose their highlights when these change.
     *
     * @param identifier a URI or other stable text
     * @return this builder
     */
    public B identifier(String identifier) {
        metadata.identifier(identifier.strip());
        return self();
    }

    /**
     * Sets the ISBN of the printed book.
     *
     * @param isbn the ISBN, with or without hyphens
     * @return this builder
     * @throws IllegalArgumentException if its check digit is wrong
     */
    public B isbnPrint(String isbn) {
        metadata.isbnPrint(isbn(isbn));
        return self();
    }

    /**
     * Sets the ISBN of the e-book.
     *
     * @param isbn the ISBN, with or without hyphens
     * @return this builder
     * @throws IllegalArgumentException if its check digit is wrong
     */
    public B isbnEpub(String isbn) {
        metadata.isbnEpub(isbn(isbn));
        return self();
    }

    private static String isbn(String isbn) {
        return Isbn.parse(isbn)
                .orElseThrow(() -> new IllegalArgumentException("not an ISBN with a right check digit: " + isbn));
    }

    /**
     * Sets the description of the book.
     *
     * @param description any number of lines
     * @return this builder
     */
    public B description(String description) {
        metadata.description(description.strip());
        return self();
    }

    /**
     * Sets the statement of rights, or the licence.
     *
     * @param rights one or several sentences
     * @return this builder
     */
    public B rights(String rights) {
        metadata.rights(rights.strip());
        return self();
    }

    /**
     * Sets the series, and the book's number in it.
     *
     * @param name the name as printed
     * @param number the number, counted from 1
     * @return this builder
     */
    public B series(String name, int number) {
        metadata.series(name.strip()).seriesNumber(number);
        return self();
    }

    /**
     * Sets the address of the book's sources.
     *
     * @param address the address
     * @return this builder
     */
    public B repository(String address) {
        metadata.repository(address.strip());
        return self();
    }

    /**
     * Adds a subject.
     *
     * @param subject a few words
     * @return this builder
     */
    public B subject(String subject) {
        subjects.add(subject.strip());
        return self();
    }

    /**
     * Adds a custom value for templates.
     *
     * @param key the key, such as {@code x-course}
     * @param value any text
     * @return this builder
     */
    public B extra(String key, String value) {
        extra.put(key, value);
        return self();
    }

    boolean isTitled() {
        return !title.isEmpty();
    }

    Metadata described(List<Source> sources) {
        metadata.title(title).language(language(sources)).subjects(subjects).extra(extra);
        date.ifPresent(metadata::date);
        timestamp.filter(time -> date.isEmpty()).ifPresent(metadata::modified);
        return metadata.build();
    }

    /** Returns the language that was set, unless it is too vague; otherwise one derived from the text. */
    private String language(List<Source> sources) {
        if (!language.isEmpty() && !language.equals("zh")) {
            return language;
        }
        String told = TextLanguage.of(
                title,
                sources.stream().<TextLanguage.Text>map(source -> source::read).toList());
        return language.isEmpty() || told.startsWith("zh") ? told : "zh-CN";
    }
}
