package io.github.huozi.api;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.MetadataBuilder;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.language.Isbn;
import io.github.huozi.book.language.LanguageTag;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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

    private MetadataBuilder metadata = Metadata.builder();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final List<String> subjects = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Instant> timestamp = Optional.empty();
    private String title = "";
    private String language = "";
    private final EntryStack entries = new EntryStack();
    private Settings settings = Settings.defaults();
    private ResourceResolver resources = ResourceResolver.NONE;
    private ResourceResolver templates = ResourceResolver.NONE;
    private final Map<String, Binary> fonts = new LinkedHashMap<>();
    private final Map<String, Binary> styleSheets = new LinkedHashMap<>();
    private List<Omission> omissions = List.of();

    ManuscriptBuilder() {}

    /** All that a book says of itself, instead of what was said before. */
    public ManuscriptBuilder metadata(Metadata other) {
        metadata = other.toBuilder();
        title = other.title();
        language = other.language();
        date = other.date();
        timestamp = Optional.of(other.modified());
        subjects.clear();
        subjects.addAll(other.subjects());
        extra.clear();
        extra.putAll(other.extra());
        return this;
    }

    /** The main title; required. */
    public ManuscriptBuilder title(String title) {
        this.title = title.strip();
        return this;
    }

    /** The subtitle. */
    public ManuscriptBuilder subtitle(String subtitle) {
        metadata.subtitle(subtitle.strip());
        return this;
    }

    /** Adds an author. */
    public ManuscriptBuilder author(String name) {
        return contributor(Contributor.author(name));
    }

    /** Adds a translator. */
    public ManuscriptBuilder translator(String name) {
        return contributor(Contributor.of(name, Contributor.Role.TRANSLATOR));
    }

    /** Adds anybody who made the book. */
    public ManuscriptBuilder contributor(Contributor contributor) {
        metadata.contributor(contributor);
        return this;
    }

    /**
     * The language; told from the text when it is not given.
     *
     * @param tag a BCP 47 tag
     * @throws IllegalArgumentException when it is none
     */
    public ManuscriptBuilder language(String tag) {
        language = LanguageTag.normalise(tag)
                .orElseThrow(() -> new IllegalArgumentException("not a language tag such as zh-CN: " + tag));
        return this;
    }

    /** Who publishes it. */
    public ManuscriptBuilder publisher(String publisher) {
        metadata.publisher(publisher.strip());
        return this;
    }

    /** The date of publication. */
    public ManuscriptBuilder date(LocalDate date) {
        this.date = Optional.of(date);
        return this;
    }

    /** When this state of the book was made, for a book without a date; the clock is never asked. */
    public ManuscriptBuilder modified(Instant instant) {
        timestamp = Optional.of(instant);
        return this;
    }

    /**
     * The number of the edition.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public ManuscriptBuilder edition(int edition) {
        metadata.edition(edition);
        return this;
    }

    /** The version, for books that have one. */
    public ManuscriptBuilder version(String version) {
        metadata.version(version.strip());
        return this;
    }

    /**
     * What tells the book from all others, the same for all its editions; derived from title and authors when it is not
     * given, so that readers' highlights are lost when these change.
     */
    public ManuscriptBuilder identifier(String identifier) {
        metadata.identifier(identifier.strip());
        return this;
    }

    /**
     * The ISBN of the printed book.
     *
     * @throws IllegalArgumentException when its check digit is wrong
     */
    public ManuscriptBuilder isbnPrint(String isbn) {
        metadata.isbnPrint(isbn(isbn));
        return this;
    }

    /**
     * The ISBN of the e-book.
     *
     * @throws IllegalArgumentException when its check digit is wrong
     */
    public ManuscriptBuilder isbnEpub(String isbn) {
        metadata.isbnEpub(isbn(isbn));
        return this;
    }

    private static String isbn(String isbn) {
        return Isbn.parse(isbn)
                .orElseThrow(() -> new IllegalArgumentException("not an ISBN with a right check digit: " + isbn));
    }

    /** What the book is about. */
    public ManuscriptBuilder description(String description) {
        metadata.description(description.strip());
        return this;
    }

    /** Who holds which rights, or the licence. */
    public ManuscriptBuilder rights(String rights) {
        metadata.rights(rights.strip());
        return this;
    }

    /** The series, and the book's number in it. */
    public ManuscriptBuilder series(String name, int number) {
        metadata.series(name.strip()).seriesNumber(number);
        return this;
    }

    /** The address of the book's sources. */
    public ManuscriptBuilder repository(String address) {
        metadata.repository(address.strip());
        return this;
    }

    /** Adds what the book is about, in a few words. */
    public ManuscriptBuilder subject(String subject) {
        subjects.add(subject.strip());
        return this;
    }

    /** Adds a value of the caller's own, for templates. */
    public ManuscriptBuilder extra(String key, String value) {
        extra.put(key, value);
        return this;
    }

    /** How the book is made. */
    public ManuscriptBuilder settings(Settings other) {
        settings = other;
        return this;
    }

    /** Changes how the book is made. */
    public ManuscriptBuilder settings(Consumer<Settings.Builder> change) {
        Settings.Builder builder = settings.toBuilder();
        change.accept(builder);
        settings = builder.build();
        return this;
    }

    /** Where pictures, style sheets and whatever else a text names are read from; by default nowhere. Never templates. */
    public ManuscriptBuilder resources(ResourceResolver resolver) {
        resources = resolver;
        return this;
    }

    /**
     * Reads pictures, style sheets and whatever else a text names from a folder, and nothing outside of it.
     *
     * @throws IllegalArgumentException when it is no folder
     */
    public ManuscriptBuilder resources(Path folder) {
        return resources(open(folder));
    }

    /**
     * Adds a style sheet for all formats, after those of the settings.
     *
     * @param path its name, relative to which it names other files; such as {@code house.css}
     * @param css its text
     * @throws IllegalArgumentException when the name leads out of the book
     */
    public ManuscriptBuilder styleSheet(String path, String css) {
        if (!BookFolder.normalise(path).equals(Optional.of(path))) {
            throw new IllegalArgumentException("a style sheet's name is a path within the book: " + path);
        }
        styleSheets.put(path, Binary.owning(css.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /**
     * Adds a font, which comes before those of Huozi.
     *
     * @param name its file name, for messages
     * @param data a TrueType font
     */
    public ManuscriptBuilder font(String name, Binary data) {
        fonts.put(name, data);
        return this;
    }

    /**
     * Where templates are read from that take the place of ours; by default nowhere. Templates are code: give those of the
     * program, and never a place that strangers can write to.
     *
     * @param resolver is asked for paths such as {@code epub/section.xhtml.ftl}, {@code covers/classic.svg.ftl} and
     *     {@code shortcodes/figure.html.ftl}
     */
    public ManuscriptBuilder templates(ResourceResolver resolver) {
        templates = resolver;
        return this;
    }

    /**
     * Reads templates from a folder, and nothing outside of it.
     *
     * @throws IllegalArgumentException when it is no folder
     */
    public ManuscriptBuilder templates(Path folder) {
        return templates(open(folder));
    }

    private static ResourceResolver open(Path folder) {
        DiagnosticSink refuse = finding -> {
            throw new IllegalArgumentException(finding.message());
        };
        return BookFolder.open(folder, refuse).orElseThrow();
    }

    /** What of the sources is left out; by default nothing. */
    public ManuscriptBuilder omissions(List<Omission> others) {
        omissions = List.copyOf(others);
        return this;
    }

    /**
     * Adds sections with all that is within them.
     *
     * @throws IllegalArgumentException when the name of a source is taken or leads out of the book
     */
    public ManuscriptBuilder entries(List<Manuscript.Entry> others) {
        entries.addAll(others);
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
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a book needs a title: call title(…)");
        }
        List<Manuscript.Entry> sections = entries.build();
        List<Source> sources = entries.sources();
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a book needs at least one chapter: call chapter(…)");
        }
        metadata.title(title).language(language(sources)).subjects(subjects).extra(extra);
        date.ifPresent(metadata::date);
        timestamp.filter(time -> date.isEmpty()).ifPresent(metadata::modified);
        return new Manuscript(
                metadata.build(), styled(), sections, BookFiles.of(files()).withTemplates(templates), fonts, omissions);
    }

    private ResourceResolver files() {
        Map<String, Binary> sheets = Map.copyOf(styleSheets);
        ResourceResolver others = resources;
        return sheets.isEmpty()
                ? others
                : path -> sheets.containsKey(path) ? Optional.of(sheets.get(path)) : others.resolve(path);
    }

    private Settings styled() {
        if (styleSheets.isEmpty()) {
            return settings;
        }
        List<String> styles = new ArrayList<>(settings.styles());
        styles.addAll(styleSheets.keySet());
        return settings.toBuilder().styles(styles).build();
    }

    /** The one that was given, unless it says too little; else what the text tells. */
    private String language(List<Source> sources) {
        if (!language.isEmpty() && !language.equals("zh")) {
            return language;
        }
        String told = TextLanguage.of(title, sources);
        return language.isEmpty() || told.startsWith("zh") ? told : "zh-CN";
    }
}
