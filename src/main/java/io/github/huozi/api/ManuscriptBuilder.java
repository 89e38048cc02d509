package io.github.huozi.api;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.MetadataDraft;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.language.Isbn;
import io.github.huozi.book.language.LanguageTag;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Puts a {@link Manuscript} together by hand, in reading order. A chapter goes into the part before it, a section into the
 * chapter before it; a section of front or back matter, or {@link #endPart()}, ends a part. Not safe for use by several
 * threads.
 *
 * <pre>{@code
 * Manuscript manuscript = Manuscript.builder()
 *         .title("容器十讲").author("李雷").language("zh-CN")
 *         .introduction(Source.markdown("…"))
 *         .part("入门").chapter(Source.html("…")).chapter("隔离", Source.file(path))
 *         .closing(Source.markdown("…"))
 *         .build();
 * }</pre>
 *
 * Sources that were not named are called {@code chapter-1}, {@code chapter-2} and so on, by role and place. A name tells
 * a section from all others over all editions, so a book that will be published again should name its sources with
 * {@link Source#named}.
 */
public final class ManuscriptBuilder {

    private final MetadataDraft metadata = new MetadataDraft();
    private final EntryStack entries = new EntryStack();
    private Settings settings = Settings.defaults();
    private ResourceResolver resources = ResourceResolver.NONE;

    ManuscriptBuilder() {}

    /** The main title; required. */
    public ManuscriptBuilder title(String title) {
        metadata.title = title.strip();
        return this;
    }

    /** The subtitle. */
    public ManuscriptBuilder subtitle(String subtitle) {
        metadata.subtitle = subtitle.strip();
        return this;
    }

    /** Adds an author. */
    public ManuscriptBuilder author(String name) {
        return contributor(Contributor.author(name));
    }

    /** Adds a translator. */
    public ManuscriptBuilder translator(String name) {
        return contributor(new Contributor(name, Contributor.Role.TRANSLATOR, ""));
    }

    /** Adds anybody who made the book. */
    public ManuscriptBuilder contributor(Contributor contributor) {
        metadata.contributors.add(contributor);
        return this;
    }

    /**
     * The language; told from the text when it is not given.
     *
     * @param tag a BCP 47 tag
     * @throws IllegalArgumentException when it is none
     */
    public ManuscriptBuilder language(String tag) {
        metadata.language = LanguageTag.normalise(tag)
                .orElseThrow(() -> new IllegalArgumentException("not a language tag such as zh-CN: " + tag));
        return this;
    }

    /** Who publishes it. */
    public ManuscriptBuilder publisher(String publisher) {
        metadata.publisher = publisher.strip();
        return this;
    }

    /** The date of publication. */
    public ManuscriptBuilder date(LocalDate date) {
        metadata.date = Optional.of(date);
        return this;
    }

    /** When this state of the book was made, for a book without a date; the clock is never asked. */
    public ManuscriptBuilder modified(Instant instant) {
        metadata.timestamp = Optional.of(instant);
        return this;
    }

    /**
     * The number of the edition.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public ManuscriptBuilder edition(int edition) {
        if (edition < 1) {
            throw new IllegalArgumentException("an edition is counted from 1: " + edition);
        }
        metadata.edition = edition;
        return this;
    }

    /** The version, for books that have one. */
    public ManuscriptBuilder version(String version) {
        metadata.version = version.strip();
        return this;
    }

    /**
     * What tells the book from all others, the same for all its editions; derived from title and authors when it is not
     * given, so that readers' highlights are lost when these change.
     */
    public ManuscriptBuilder identifier(String identifier) {
        metadata.identifier = identifier.strip();
        return this;
    }

    /**
     * The ISBN of the printed book.
     *
     * @throws IllegalArgumentException when its check digit is wrong
     */
    public ManuscriptBuilder isbnPrint(String isbn) {
        metadata.isbnPrint = isbn(isbn);
        return this;
    }

    /**
     * The ISBN of the e-book.
     *
     * @throws IllegalArgumentException when its check digit is wrong
     */
    public ManuscriptBuilder isbnEpub(String isbn) {
        metadata.isbnEpub = isbn(isbn);
        return this;
    }

    private static String isbn(String isbn) {
        return Isbn.parse(isbn)
                .orElseThrow(() -> new IllegalArgumentException("not an ISBN with a right check digit: " + isbn));
    }

    /** What the book is about. */
    public ManuscriptBuilder description(String description) {
        metadata.description = description.strip();
        return this;
    }

    /** Who holds which rights, or the licence. */
    public ManuscriptBuilder rights(String rights) {
        metadata.rights = rights.strip();
        return this;
    }

    /** The series, and the book's number in it. */
    public ManuscriptBuilder series(String name, int number) {
        metadata.series = name.strip();
        metadata.seriesNumber = number;
        return this;
    }

    /** The address of the book's sources. */
    public ManuscriptBuilder repository(String address) {
        metadata.repository = address.strip();
        return this;
    }

    /** Adds what the book is about, in a few words. */
    public ManuscriptBuilder subject(String subject) {
        metadata.subjects.add(subject.strip());
        return this;
    }

    /** Adds a value of the caller's own, for templates. */
    public ManuscriptBuilder extra(String key, String value) {
        metadata.extra.put(key, value);
        return this;
    }

    /** How the book is made. */
    public ManuscriptBuilder settings(Settings other) {
        settings = other;
        return this;
    }

    /** Changes how the book is made. */
    public ManuscriptBuilder settings(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        return this;
    }

    /** Where pictures and style sheets are read from; by default nowhere. */
    public ManuscriptBuilder resources(ResourceResolver resolver) {
        resources = resolver;
        return this;
    }

    /**
     * Reads pictures and style sheets from a folder, and nothing outside of it.
     *
     * @throws IllegalArgumentException when it is no folder
     */
    public ManuscriptBuilder resources(Path folder) {
        DiagnosticSink refuse = finding -> {
            throw new IllegalArgumentException(finding.message());
        };
        BookFolder.open(folder, refuse).ifPresent(this::resources);
        return this;
    }

    /** Adds a foreword. */
    public ManuscriptBuilder foreword(Source source) {
        return add(Role.FOREWORD, source);
    }

    /** Adds a preface. */
    public ManuscriptBuilder preface(Source source) {
        return add(Role.PREFACE, source);
    }

    /** Adds an introduction (开篇词, 前言, 导读). */
    public ManuscriptBuilder introduction(Source source) {
        return add(Role.INTRODUCTION, source);
    }

    /** Begins a part, which goes on until the next one. */
    public ManuscriptBuilder part(String title) {
        entries.add(Role.PART, Optional.of(title), Optional.empty());
        return this;
    }

    /** Begins a part that has a text of its own before its chapters. */
    public ManuscriptBuilder part(String title, Source source) {
        return add(Role.PART, title, source);
    }

    /** Ends a part: the next chapter stands beside it. */
    public ManuscriptBuilder endPart() {
        entries.endPart();
        return this;
    }

    /** Adds a chapter with the title that its source gives. */
    public ManuscriptBuilder chapter(Source source) {
        return add(Role.CHAPTER, source);
    }

    /** Adds a chapter with this title. */
    public ManuscriptBuilder chapter(String title, Source source) {
        return add(Role.CHAPTER, title, source);
    }

    /** Adds a section to the last chapter. */
    public ManuscriptBuilder section(Source source) {
        return add(Role.SECTION, source);
    }

    /** Adds a section with this title to the last chapter. */
    public ManuscriptBuilder section(String title, Source source) {
        return add(Role.SECTION, title, source);
    }

    /** Adds a bonus essay (特别放送, 加餐, 番外). */
    public ManuscriptBuilder bonus(Source source) {
        return add(Role.BONUS, source);
    }

    /** Adds questions and answers (答疑). */
    public ManuscriptBuilder qa(Source source) {
        return add(Role.QA, source);
    }

    /** Adds an appendix. */
    public ManuscriptBuilder appendix(Source source) {
        return add(Role.APPENDIX, source);
    }

    /** Adds closing words (结束语, 尾声). */
    public ManuscriptBuilder closing(Source source) {
        return add(Role.CLOSING, source);
    }

    /**
     * Adds a section of any role, with the title that its source gives.
     *
     * @throws IllegalArgumentException when its name is taken or leads out of the book, or when a section has no chapter
     */
    public ManuscriptBuilder add(Role role, Source source) {
        entries.add(role, Optional.empty(), Optional.of(source));
        return this;
    }

    /**
     * Adds a section of any role with this title.
     *
     * @throws IllegalArgumentException when its name is taken or leads out of the book, or when a section has no chapter
     */
    public ManuscriptBuilder add(Role role, String title, Source source) {
        entries.add(role, Optional.of(title), Optional.of(source));
        return this;
    }

    /**
     * The manuscript. When no language was given, the sources are read to tell it.
     *
     * @throws IllegalArgumentException when there is no title or no source
     */
    public Manuscript build() {
        if (metadata.title.isEmpty()) {
            throw new IllegalArgumentException("a book needs a title: call title(…)");
        }
        List<Manuscript.Entry> sections = entries.build();
        List<Source> sources = entries.sources();
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a book needs at least one chapter: call chapter(…)");
        }
        if (metadata.language.isEmpty() || metadata.language.equals("zh")) {
            String told = TextLanguage.of(metadata.title, sources);
            metadata.language = metadata.language.isEmpty() || told.startsWith("zh") ? told : "zh-CN";
        }
        return new Manuscript(metadata.build(), settings, sections, resources);
    }
}
