package io.github.huozi.read;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Omission;
import io.github.huozi.api.Source;
import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.Limits;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.name.FallbackTitle;
import io.github.huozi.read.clean.BrokenText;
import io.github.huozi.read.clean.MediaMarks;
import io.github.huozi.read.shortcode.ChildPages;
import io.github.huozi.read.shortcode.ShortCodeTemplates;
import io.github.huozi.read.source.Decoder;
import io.github.huozi.read.source.SourceFindings;
import io.github.huozi.read.source.Surroundings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads every source of a manuscript. One reader may be used by one thread at a time. */
public final class BookReader {

    private final DiagnosticSink sink;
    private final BuildControl control;
    private final Decoder decoder;
    private ResourceResolver resources = ResourceResolver.NONE;
    private ShortCodeTemplates templates;
    private List<Omission> omissions = List.of();
    private final Set<Omission> matched = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private long read;

    /**
     * @param sink hears what is wrong with the sources
     */
    public BookReader(DiagnosticSink sink) {
        this(sink, BuildControl.NONE);
    }

    /**
     * @param sink hears what is wrong with the sources
     * @param control may stop it, and bounds the sources
     */
    public BookReader(DiagnosticSink sink, BuildControl control) {
        this.sink = sink;
        this.control = control;
        this.decoder = new Decoder(sink);
        this.templates = new ShortCodeTemplates(resources, sink);
    }

    /** Reads all sources; those that cannot be read are reported and left out. */
    public Book read(Manuscript manuscript) {
        BookFiles files = BookFiles.of(manuscript.resources()).withTemplates(manuscript.templates());
        this.resources = files;
        this.templates = new ShortCodeTemplates(manuscript.templates(), sink);
        omissions = manuscript.omissions();
        List<Section> sections = sections(manuscript.entries(), new HashSet<>());
        ChildPages.list(sections);
        return new Book(manuscript.metadata(), manuscript.settings(), sections, Map.of(), files);
    }

    /** The paths of the files whose text the chapters that were read include. */
    public Set<String> used() {
        return Set.copyOf(used);
    }

    /** Tells of selectors that nothing was left out for; of use when all sources of a book have been read. */
    public void tellUnmatched() {
        for (Omission omission : omissions) {
            if (omission.selector().isPresent() && !matched.contains(omission)) {
                sink.report(
                        Code.NOTHING_MATCHED,
                        omission.position(),
                        "nothing in the book matches `" + omission.selector().get() + "`",
                        "correct it or take it out; it is matched against HTML as a source has it, before it is cleaned");
            }
        }
    }

    private List<Section> sections(List<Entry> entries, Set<String> keys) {
        List<Section> sections = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            control.check();
            Optional<Section> own = section(entry, keys);
            List<Section> children = sections(entry.children(), keys);
            // A part whose own text cannot be read keeps its chapters, so that their faults are found in the same run.
            own.map(section -> section.withChildren(children))
                    .ifPresentOrElse(sections::add, () -> sections.addAll(children));
        }
        return sections;
    }

    private Optional<Section> section(Entry entry, Set<String> keys) {
        if (entry.source().isEmpty()) {
            Element body = new Element("body");
            Title title = GivenTitle.of(entry, Optional.empty(), sink, control)
                    .map(given -> given.take(body))
                    .orElseGet(() -> Title.plain("", Title.Origin.CONFIGURATION));
            String name = entry.title().map(XmlText::line).orElse("");
            String key = key(entry.role().name().toLowerCase(Locale.ROOT) + ":" + name, keys);
            return Optional.of(new Section(key, entry.role(), title, new Content(body), List.of(), entry.position()));
        }
        Source source = entry.source().get();
        String named = entry.role().name().toLowerCase(Locale.ROOT)
                + entry.title().map(it -> ":" + it).orElse("");
        String key = key(source.name().isEmpty() ? named : source.name(), keys);
        String path = source.name().isEmpty() ? key : source.name();
        try {
            Binary bytes = source.read();
            return fits(bytes, path)
                    ? decoder.decode(bytes.toByteArray(), path).map(text -> section(entry, key, path, text))
                    : Optional.empty();
        } catch (IOException e) {
            sink.report(
                    Code.UNREADABLE,
                    Position.of(path),
                    "the file cannot be read: " + XmlText.line(String.valueOf(e.getMessage())),
                    "check that it is there and that you may read it");
            return Optional.empty();
        }
    }

    /** Whether a source, and all before it with it, is no larger than a build may read; says so where it is. */
    private boolean fits(Binary bytes, String path) {
        Limits limits = control.limits();
        read += bytes.size();
        boolean large = bytes.size() > limits.sourceBytes();
        if (large || read > limits.bookBytes()) {
            sink.report(
                    Code.LIMIT_EXCEEDED,
                    Position.of(path),
                    large
                            ? "the file has " + bytes.size() + " bytes, and a source may have " + limits.sourceBytes()
                            : "with this file the sources of the book have more than " + limits.bookBytes() + " bytes",
                    "divide it, or allow more in the limits of the request");
            return false;
        }
        return true;
    }

    private Section section(Entry entry, String key, String path, String text) {
        FrontMatter front = FrontMatter.of(text, path, sink);
        Source.Format format = entry.source().map(Source::format).orElse(Source.Format.DETECT);
        boolean named = entry.source().map(it -> !it.name().isEmpty()).orElse(false);
        Surroundings surroundings =
                new Surroundings(new SourceFindings(path, sink), resources, named, control, used::add);
        MediaMarks marks = new MediaMarks(omissions, path, surroundings.findings());
        ReadChapter chapter =
                ReadChapter.read(front, SourceFormat.of(format, path, front.text()), surroundings, marks, templates);
        control.check();
        checkElements(chapter.body(), path);
        Title title = Titles.take(
                chapter.body(),
                GivenTitle.of(entry, front.title(), sink, control),
                chapter.pageTitle(),
                FallbackTitle.of(entry),
                surroundings.findings());
        HeadingLevels.normalise(chapter.body());
        BrokenText.report(chapter.body(), surroundings.findings());
        marks.after(chapter.body());
        matched.addAll(marks.matched());
        Content content = new Content(chapter.body());
        if (content.isEmpty() && entry.children().isEmpty()) {
            sink.report(
                    Code.EMPTY_CHAPTER,
                    Position.of(path),
                    "there is nothing to read in it but its title",
                    "write its text, or take it out of the book's contents");
        }
        return new Section(key, entry.role(), title, content, List.of(), new Position(path, 1, 1));
    }

    private void checkElements(Element body, String path) {
        int elements = body.getAllElements().size();
        int most = control.limits().elements();
        if (elements > most) {
            sink.report(
                    Code.LIMIT_EXCEEDED,
                    Position.of(path),
                    "the chapter has " + elements + " elements, and one may have " + most,
                    "divide it, or allow more in the limits of the request");
        }
    }

    private static String key(String wanted, Set<String> keys) {
        String key = wanted;
        for (int next = 2; !keys.add(key); next++) {
            key = wanted + "#" + next;
        }
        return key;
    }
}
