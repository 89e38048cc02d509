package io.github.huozi.read;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Omission;
import io.github.huozi.api.Source;
import io.github.huozi.api.SourceChapter;
import io.github.huozi.api.SourceContent;
import io.github.huozi.api.SourceInput;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.Content;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.control.BuildStopped;
import io.github.huozi.book.control.Limits;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.name.FallbackTitle;
import io.github.huozi.read.clean.BrokenText;
import io.github.huozi.read.clean.Cleaner;
import io.github.huozi.read.clean.MediaMarks;
import io.github.huozi.read.clean.UnknownTags;
import io.github.huozi.read.epub.EpubSourceReader;
import io.github.huozi.read.formula.BookFormulas;
import io.github.huozi.read.source.SourceFindings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes sections from sources: finds the reader of each, and turns its result into content. Not thread-safe. */
final class SourceSections {

    private final List<SourceReader> readers;
    private final BookFiles files;
    private final List<Omission> omissions;
    private final ExtensionContext context;
    private final Set<Omission> matched;
    private final Settings settings;
    private final BookFormulas formulas;
    private final Map<String, Binary> inner = new LinkedHashMap<>();
    private final Map<String, List<String>> metadata = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private Optional<String> cover = Optional.empty();
    private long read;

    SourceSections(
            List<SourceReader> readers,
            BookFiles files,
            List<Omission> omissions,
            ExtensionContext context,
            Set<Omission> matched,
            Settings settings) {
        this.readers = readers;
        this.files = files;
        this.omissions = omissions;
        this.context = context;
        this.matched = matched;
        this.settings = settings;
        this.formulas = new BookFormulas(settings.math(), context);
    }

    /** Returns the formulas of the book, which are read in book order. */
    BookFormulas formulas() {
        return formulas;
    }

    /** Returns the pictures embedded in sources, by the paths that their sections use. */
    Map<String, Binary> files() {
        return inner;
    }

    /** The path of the picture on the cover of a source. */
    Optional<String> cover() {
        return cover;
    }

    /** Returns the metadata found in sources, by the keys of {@code book.yaml}; earlier sources take precedence. */
    Map<String, List<String>> metadata() {
        return metadata;
    }

    /** Returns the paths of the files included. */
    Set<String> used() {
        return used;
    }

    /**
     * Returns the sections of an entry's source.
     *
     * @param keys the keys in use
     * @param opens whether it contains other sections
     * @return the sections; empty when the source cannot be read, which has been reported
     */
    List<Section> of(Entry entry, Set<String> keys, boolean opens) {
        try {
            return sections(entry, keys, opens);
        } catch (StackOverflowError e) {
            String path = name(entry);
            context.report(Code.LIMIT_EXCEEDED.at(Position.of(path), "deep", path));
        } catch (OutOfMemoryError e) {
            String path = name(entry);
            context.report(Code.LIMIT_EXCEEDED.at(Position.of(path), "memory", path));
        }
        return List.of();
    }

    private static String name(Entry entry) {
        return entry.source().flatMap(Source::name).orElseGet(() -> BookReader.role(entry.role()));
    }

    private List<Section> sections(Entry entry, Set<String> keys, boolean opens) {
        Source source = entry.source().orElseThrow();
        String named = BookReader.role(entry.role())
                + entry.title().map(it -> ":" + it).orElse("");
        String key = BookReader.key(source.name().orElse(named), keys);
        String path = source.name().orElse(key);
        Optional<SourceContent> content = load(source, path).flatMap(this::read);
        if (content.isEmpty()) {
            return List.of();
        }
        content.get().metadata().forEach(metadata::putIfAbsent);
        keepCover(content.get(), path);
        used.addAll(content.get().included());
        List<SourceChapter> chapters = content.get().chapters();
        chapters.forEach(chapter -> keepFiles(chapter, content.get().files(), path));
        if (chapters.size() == 1) {
            return List.of(section(entry, chapters.get(0), key, path, keys, opens));
        }
        if (chapters.isEmpty() || entry.title().isEmpty()) {
            return chapters(entry, chapters, Optional.of(key), path, keys);
        }
        // The list names the file once, so that its chapters form a part.
        Section part = Section.builder(key, Role.PART)
                .title(Title.plain(XmlText.line(entry.title().get()), Title.Origin.CONFIGURATION))
                .position(new Position(path, 1, 1))
                .children(chapters(entry, chapters, Optional.empty(), path, keys))
                .build();
        return List.of(part);
    }

    private List<Section> chapters(
            Entry entry, List<SourceChapter> chapters, Optional<String> firstKey, String path, Set<String> keys) {
        // Settings of the list for the file do not apply to its chapters.
        Entry each = Entry.builder(entry.role())
                .source(entry.source().orElseThrow())
                .position(entry.position())
                .build();
        List<Section> sections = new ArrayList<>(chapters.size());
        for (SourceChapter chapter : chapters) {
            context.control().check();
            String key = sections.isEmpty() && firstKey.isPresent()
                    ? firstKey.get()
                    : BookReader.key(
                            path + chapter.name().map(name -> "#" + named(name)).orElse(""), keys);
            sections.add(section(each, chapter, key, path, keys, false));
        }
        return sections;
    }

    /** What a chapter is named by, without slashes, which would make folders of it. */
    private static String named(String name) {
        return name.replace('/', '_');
    }

    private Optional<SourceInput> load(Source source, String path) {
        try {
            Binary bytes = source.read();
            return fits(bytes, path)
                    ? Optional.of(new SourceInput(source, path, bytes, files, context, settings))
                    : Optional.empty();
        } catch (IOException e) {
            reportUnreadable(path, e);
            return Optional.empty();
        }
    }

    private void reportUnreadable(String path, IOException e) {
        context.report(Code.UNREADABLE.at(Position.of(path), "file", XmlText.line(String.valueOf(e.getMessage()))));
    }

    private Optional<SourceContent> read(SourceInput input) {
        SourceReader reader = readers.stream()
                .filter(each -> input.format() == Source.Format.DETECT || isBuiltIn(each))
                .filter(each -> each.reads(input))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reader for " + input.path()));
        try {
            return Optional.of(reader.read(input));
        } catch (IOException e) {
            reportUnreadable(input.path(), e);
        } catch (BuildStopped e) {
            throw e;
        } catch (RuntimeException e) {
            if (isBuiltIn(reader)) {
                throw e;
            }
            context.report(Code.EXTENSION_FAILED.at(
                    Position.of(input.path()),
                    "reader",
                    reader.getClass().getName(),
                    Phrase.literal(String.valueOf(e))));
        }
        return Optional.empty();
    }

    private static boolean isBuiltIn(SourceReader reader) {
        return reader.getClass().getPackageName().startsWith(SourceSections.class.getPackageName());
    }

    /** Whether a source is within the limits, on its own and together with all earlier ones; reports if not. */
    private boolean fits(Binary bytes, String path) {
        Limits limits = context.control().limits();
        read += bytes.size();
        boolean large = bytes.size() > limits.sourceBytes();
        if (large || read > limits.bookBytes()) {
            context.report(
                    large
                            ? Code.LIMIT_EXCEEDED.at(Position.of(path), "source", bytes.size(), limits.sourceBytes())
                            : Code.LIMIT_EXCEEDED.at(Position.of(path), "sources", limits.bookBytes()));
            return false;
        }
        return true;
    }

    /** The picture on the cover of the first source that has one. */
    private void keepCover(SourceContent content, String path) {
        for (String address : content.metadata().getOrDefault(EpubSourceReader.COVER, List.of())) {
            if (cover.isEmpty() && content.files().containsKey(address)) {
                String file = path + "!/" + address;
                inner.put(file, content.files().get(address));
                cover = Optional.of(file);
            }
        }
    }

    /** Gives the pictures embedded in a file paths, as if it were a folder, and updates its chapters. */
    private void keepFiles(SourceChapter chapter, Map<String, Binary> held, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (Element element : chapter.body().select("[src]")) {
            String address = element.attr("src");
            if (held.containsKey(address)) {
                inner.put(path + "!/" + address, held.get(address));
                element.attr("src", encoded(name + "!/" + address));
            }
        }
        chapter.children().forEach(child -> keepFiles(child, held, path));
    }

    private static String encoded(String path) {
        return path.replace("%", "%25").replace("#", "%23").replace("?", "%3F").replace(" ", "%20");
    }

    private Section section(
            Entry entry, SourceChapter chapter, String key, String path, Set<String> keys, boolean opens) {
        SourceFindings findings = SourceFindings.of(path, context);
        MediaMarks marks = new MediaMarks(omissions, path, findings);
        context.control().check();
        marks.before(chapter.body());
        UnknownTags unknown = chapter.parsedFrom().map(UnknownTags::meantAsText).orElse(UnknownTags.DROP);
        Element body = Cleaner.clean(chapter.body(), findings, unknown, context.control());
        formulas.read(body, findings);
        chapter.address().ifPresent(address -> body.attr(Markup.ADDRESS, address));
        context.control().check();
        checkElements(body, path);
        Title title = Titles.take(
                body,
                GivenTitle.of(entry, chapter.title(), context, context.control(), formulas),
                chapter.pageTitle(),
                FallbackTitle.of(entry),
                findings);
        HeadingLevels.normalise(body);
        BrokenText.report(body, findings);
        marks.after(body);
        matched.addAll(marks.matched());
        Content content = new Content(body);
        List<Section> children = chapters(entry, chapter.children(), Optional.empty(), path, keys);
        if (content.isEmpty() && !opens && children.isEmpty()) {
            context.report(Code.EMPTY_CHAPTER.at(chapter.position().orElse(Position.of(path)), "empty"));
        }
        return Section.builder(key, chapter.role().orElse(entry.role()))
                .title(title)
                .content(content)
                .children(children)
                .position(chapter.position().orElse(new Position(path, 1, 1)))
                .build();
    }

    private void checkElements(Element body, String path) {
        int elements = body.getAllElements().size();
        int most = context.control().limits().elements();
        if (elements > most) {
            context.report(Code.LIMIT_EXCEEDED.at(Position.of(path), "elements", elements, most));
        }
    }
}
