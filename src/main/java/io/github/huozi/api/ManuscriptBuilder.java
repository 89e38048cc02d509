package io.github.huozi.api;

import io.github.huozi.book.Role;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Manuscript} in reading order. A chapter goes into the part before it, a section into the
 * chapter before it; a section of front or back matter, or {@link #endPart()}, ends a part. Not thread-safe.
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
 * Sources without a name are called {@code chapter-1}, {@code chapter-2} and so on, by role and place. A name identifies a
 * section across all editions, so a book that will be published again should name its sources with {@link Source#named}.
 */
public final class ManuscriptBuilder extends DescribedManuscript<ManuscriptBuilder> {

    private final EntryStack entries = new EntryStack();
    private Settings settings = Settings.defaults();
    private ResourceResolver resources = ResourceResolver.NONE;
    private ResourceResolver templates = ResourceResolver.NONE;
    private final Map<String, Binary> fonts = new LinkedHashMap<>();
    private final Map<String, Binary> styleSheets = new LinkedHashMap<>();
    private List<Omission> omissions = List.of();
    private @Nullable FolderAccount account;

    ManuscriptBuilder() {}

    @Override
    ManuscriptBuilder self() {
        return this;
    }

    /**
     * Sets how the book is made.
     *
     * @param other all settings
     * @return this builder
     */
    public ManuscriptBuilder settings(Settings other) {
        settings = other;
        return this;
    }

    /**
     * Changes how the book is made.
     *
     * @param change a function that changes the current settings
     * @return this builder
     */
    public ManuscriptBuilder settings(Consumer<Settings.Builder> change) {
        Settings.Builder builder = settings.toBuilder();
        change.accept(builder);
        settings = builder.build();
        return this;
    }

    /**
     * Sets the resolver for pictures, style sheets and anything else that a text refers to; by default nothing is found. Not
     * used for templates.
     *
     * @param resolver the resolver
     * @return this builder
     */
    public ManuscriptBuilder resources(ResourceResolver resolver) {
        resources = resolver;
        return this;
    }

    /**
     * Reads pictures, style sheets and anything else that a text refers to from a folder, and nothing outside it.
     *
     * @param folder the folder
     * @return this builder
     * @throws IllegalArgumentException if it is not a folder
     */
    public ManuscriptBuilder resources(Path folder) {
        return resources(open(folder));
    }

    /**
     * Adds a style sheet for all formats, after those of the settings.
     *
     * @param path its name, against which its own references are resolved; such as {@code house.css}
     * @param css its text
     * @return this builder
     * @throws IllegalArgumentException if the name leads out of the book
     */
    public ManuscriptBuilder styleSheet(String path, String css) {
        if (!BookFolder.normalise(path).equals(Optional.of(path))) {
            throw new IllegalArgumentException("a style sheet's name is a path within the book: " + path);
        }
        styleSheets.put(path, Binary.owning(css.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /**
     * Adds a font, which takes precedence over those of Huozi.
     *
     * @param name its file name, for messages
     * @param data a TrueType font
     * @return this builder
     */
    public ManuscriptBuilder font(String name, Binary data) {
        fonts.put(name, data);
        return this;
    }

    /**
     * Sets the resolver for templates that replace ours; by default nothing is found. Templates are code: use those of the
     * program, and never a place that strangers can write to.
     *
     * @param resolver the resolver for paths such as {@code epub/section.xhtml.ftl}, {@code covers/classic.svg.ftl} and {@code
     *     shortcodes/figure.ftl}
     * @return this builder
     */
    public ManuscriptBuilder templates(ResourceResolver resolver) {
        templates = resolver;
        return this;
    }

    /**
     * Reads templates from a folder, and nothing outside it.
     *
     * @param folder the folder
     * @return this builder
     * @throws IllegalArgumentException if it is not a folder
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

    /**
     * Sets what is left out of the sources; by default nothing.
     *
     * @param others all omissions
     * @return this builder
     */
    public ManuscriptBuilder omissions(List<Omission> others) {
        omissions = List.copyOf(others);
        return this;
    }

    /**
     * Sets how the build treats every file of the folder that the book comes from; by default unset, for a book without a
     * folder.
     *
     * @param other the account
     * @return this builder
     */
    public ManuscriptBuilder account(FolderAccount other) {
        account = other;
        return this;
    }

    /**
     * Adds sections with everything within them.
     *
     * @param others all of them
     * @return this builder
     * @throws IllegalArgumentException if the name of a source is taken or leads out of the book
     */
    public ManuscriptBuilder entries(List<Manuscript.Entry> others) {
        entries.addAll(others);
        return this;
    }

    /**
     * Adds a foreword.
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder foreword(Source source) {
        return add(Role.FOREWORD, source);
    }

    /**
     * Adds a preface.
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder preface(Source source) {
        return add(Role.PREFACE, source);
    }

    /**
     * Adds an introduction (开篇词, 前言, 导读).
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder introduction(Source source) {
        return add(Role.INTRODUCTION, source);
    }

    /**
     * Begins a part, which extends to the next one.
     *
     * @param title the title
     * @return this builder
     */
    public ManuscriptBuilder part(String title) {
        entries.add(Role.PART, Optional.of(title), Optional.empty());
        return this;
    }

    /**
     * Begins a part with a text before its chapters.
     *
     * @param title the title
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder part(String title, Source source) {
        return add(Role.PART, title, source);
    }

    /**
     * Ends a part: the next chapter is its sibling.
     *
     * @return this builder
     */
    public ManuscriptBuilder endPart() {
        entries.endPart();
        return this;
    }

    /**
     * Adds a chapter with the title found in its source.
     *
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder chapter(Source source) {
        return add(Role.CHAPTER, source);
    }

    /**
     * Adds a chapter with a title.
     *
     * @param title the title
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder chapter(String title, Source source) {
        return add(Role.CHAPTER, title, source);
    }

    /**
     * Adds a section to the last chapter.
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder section(Source source) {
        return add(Role.SECTION, source);
    }

    /**
     * Adds a section with a title to the last chapter.
     *
     * @param title the title
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder section(String title, Source source) {
        return add(Role.SECTION, title, source);
    }

    /**
     * Adds a bonus essay (特别放送, 加餐, 番外).
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder bonus(Source source) {
        return add(Role.BONUS, source);
    }

    /**
     * Adds questions and answers (答疑).
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder qa(Source source) {
        return add(Role.QA, source);
    }

    /**
     * Adds an appendix.
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder appendix(Source source) {
        return add(Role.APPENDIX, source);
    }

    /**
     * Adds closing words (结束语, 尾声).
     * @param source its text
     * @return this builder
     */
    public ManuscriptBuilder closing(Source source) {
        return add(Role.CLOSING, source);
    }

    /**
     * Adds a section of any role, with the title found in its source.
     *
     * @param role its role
     * @param source its text
     * @return this builder
     * @throws IllegalArgumentException if its name is taken or leads out of the book, or if a section has no chapter
     */
    public ManuscriptBuilder add(Role role, Source source) {
        entries.add(role, Optional.empty(), Optional.of(source));
        return this;
    }

    /**
     * Adds a section of any role with a title.
     *
     * @param role its role
     * @param title the title
     * @param source its text
     * @return this builder
     * @throws IllegalArgumentException if its name is taken or leads out of the book, or if a section has no chapter
     */
    public ManuscriptBuilder add(Role role, String title, Source source) {
        entries.add(role, Optional.of(title), Optional.of(source));
        return this;
    }

    /**
     * {@return the manuscript} If no language was set, the sources are read to determine it.
     *
     * @throws IllegalArgumentException if there is no title or no source
     */
    public Manuscript build() {
        if (!isTitled()) {
            throw new IllegalArgumentException("a book needs a title: call title(…)");
        }
        List<Manuscript.Entry> sections = entries.build();
        List<Source> sources = entries.sources();
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a book needs at least one chapter: call chapter(…)");
        }
        return new Manuscript(
                described(sources),
                styled(),
                sections,
                BookFiles.of(files()).withTemplates(templates),
                fonts,
                omissions,
                account);
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
}
