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
 * What a manuscript that is being put together says of itself. Not safe for use by several threads.
 *
 * @param <B> the builder
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

    /** This builder, as what it is. */
    abstract B self();

    /**
     * All that a book says of itself, instead of what was said before.
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
     * The main title; required.
     * @param title the title
     * @return this builder
     */
    public B title(String title) {
        this.title = title.strip();
        return self();
    }

    /**
     * The subtitle.
     * @param subtitle the subtitle
     * @return this builder
     */
    public B subtitle(String subtitle) {
        metadata.subtitle(subtitle.strip());
        return self();
    }

    /**
     * Adds an author.
     * @param name a name as printed
     * @return this builder
     */
    public B author(String name) {
        return contributor(Contributor.author(name));
    }

    /**
     * Adds a translator.
     * @param name a name as printed
     * @return this builder
     */
    public B translator(String name) {
        return contributor(Contributor.of(name, Contributor.Role.TRANSLATOR));
    }

    /**
     * Adds anybody who made the book.
     * @param contributor who, and what they did
     * @return this builder
     */
    public B contributor(Contributor contributor) {
        metadata.contributor(contributor);
        return self();
    }

    /**
     * The language; told from the text when it is not given.
     * @param tag a BCP 47 tag
     * @return this builder
     * @throws IllegalArgumentException when it is none
     */
    public B language(String tag) {
        language = LanguageTag.normalise(tag)
                .orElseThrow(() -> new IllegalArgumentException("not a language tag such as zh-CN: " + tag));
        return self();
    }

    /**
     * Who publishes it.
     * @param publisher a name
     * @return this builder
     */
    public B publisher(String publisher) {
        metadata.publisher(publisher.strip());
        return self();
    }

    /**
     * The date of publication.
     * @param date the date
     * @return this builder
     */
    public B date(LocalDate date) {
        this.date = Optional.of(date);
        return self();
    }

    /**
     * When this state of the book was made, for a book without a date; the clock is never asked.
     * @param instant the time
     * @return this builder
     */
    public B modified(Instant instant) {
        timestamp = Optional.of(instant);
        return self();
    }

    /**
     * The number of the edition.
     * @param edition counted from 1
     * @return this builder
     * @throws IllegalArgumentException when it is not positive
     */
    public B edition(int edition) {
        metadata.edition(edition);
        return self();
    }

    /**
     * The version, for books that have one.
     * @param version such as {@code 1.2.0}
     * @return this builder
     */
    public B version(String version) {
        metadata.version(version.strip());
        return self();
    }

    /**
     * What tells the book from all others, the same for all its editions; derived from title and authors when it is not
     * given, so that readers' highlights are lost when these change.
     * @param identifier a URI or other stable text
     * @return this builder
     */
    public B identifier(String identifier) {
        metadata.identifier(identifier.strip());
        return self();
    }

    /**
     * The ISBN of the printed book.
     * @param isbn with or without hyphens
     * @return this builder
     * @throws IllegalArgumentException when its check digit is wrong
     */
    public B isbnPrint(String isbn) {
        metadata.isbnPrint(isbn(isbn));
        return self();
    }

    /**
     * The ISBN of the e-book.
     * @param isbn with or without hyphens
     * @return this builder
     * @throws IllegalArgumentException when its check digit is wrong
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
     * What the book is about.
     * @param description any number of lines
     * @return this builder
     */
    public B description(String description) {
        metadata.description(description.strip());
        return self();
    }

    /**
     * Who holds which rights, or the licence.
     * @param rights one or several sentences
     * @return this builder
     */
    public B rights(String rights) {
        metadata.rights(rights.strip());
        return self();
    }

    /**
     * The series, and the book's number in it.
     * @param name a name as printed
     * @param number counted from 1
     * @return this builder
     */
    public B series(String name, int number) {
        metadata.series(name.strip()).seriesNumber(number);
        return self();
    }

    /**
     * The address of the book's sources.
     * @param address the address
     * @return this builder
     */
    public B repository(String address) {
        metadata.repository(address.strip());
        return self();
    }

    /**
     * Adds what the book is about, in a few words.
     * @param subject a few words
     * @return this builder
     */
    public B subject(String subject) {
        subjects.add(subject.strip());
        return self();
    }

    /**
     * Adds a value of the caller's own, for templates.
     * @param key such as {@code x-course}
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

    /** The one that was given, unless it says too little; else what the text tells. */
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
