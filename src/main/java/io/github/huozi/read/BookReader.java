package io.github.huozi.read;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.api.Extensions;
import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Omission;
import io.github.huozi.api.Source;
import io.github.huozi.api.SourceReader;
import io.github.huozi.book.Book;
import io.github.huozi.book.Content;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.MetadataBuilder;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.account.TextRecords;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStep;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.settings.CoverSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.read.formula.BookFormulas;
import io.github.huozi.read.shortcode.ChildPages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/** Reads every source of a manuscript. A reader reads one book and is not thread-safe. */
public final class BookReader {

    private final List<SourceReader> readers;
    private final DiagnosticSink sink;
    private final BuildControl control;
    private final TextRecords records;
    private List<Omission> omissions = List.of();
    private int begun;
    private int count;
    private final Set<Omission> matched = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    /**
     * @param sink the receiver of findings about the sources
     */
    public BookReader(DiagnosticSink sink) {
        this(Extensions.found(SourceReader.class), sink, BuildControl.NONE);
    }

    /**
     * @param readers the readers in order of priority; the last accepts every source
     * @param sink the receiver of findings about the sources
     * @param control cancels the reading and limits the sources
     */
    public BookReader(List<SourceReader> readers, DiagnosticSink sink, BuildControl control) {
        this(readers, sink, control, TextRecords.NONE);
    }

    /**
     * @param readers the readers in order of priority; the last accepts every source
     * @param sink the receiver of findings about the sources
     * @param control cancels the reading and limits the sources
     * @param records the receiver of records of the sources and of intended changes to them
     */
    public BookReader(List<SourceReader> readers, DiagnosticSink sink, BuildControl control, TextRecords records) {
        this.records = records;
        this.readers = List.copyOf(readers);
        this.sink = sink;
        this.control = control;
    }

    /** Reads all sources; those that cannot be read are reported and left out. */
    public Book read(Manuscript manuscript) {
        omissions = manuscript.omissions();
        BookFiles files = BookFiles.of(manuscript.resources()).withTemplates(manuscript.templates());
        // Reports once what affects several sources, such as a faulty template.
        Set<Diagnostic> reported = ConcurrentHashMap.newKeySet();
        UnknownComponents unknown = new UnknownComponents();
        DiagnosticSink once = finding -> {
            if (!unknown.take(finding) && reported.add(finding)) {
                sink.report(finding);
            }
        };
        BookFiles decoded = files.withEncoding(
                SourceEncodings.of(manuscript.entries(), control, once).charset());
        SourceSections sources = new SourceSections(
                readers,
                decoded,
                omissions,
                new ExtensionContext(once, control, records),
                matched,
                manuscript.settings());
        begun = 0;
        count = count(manuscript.entries());
        List<Section> sections = sections(manuscript.entries(), sources, new HashSet<>());
        used.addAll(sources.used());
        unknown.report(sink);
        ChildPages.list(sections);
        Metadata metadata = plain(ToldMetadata.add(manuscript.metadata(), sources.metadata()), sources.formulas());
        return Book.builder(metadata, covered(manuscript.settings(), sources.cover()))
                .sections(sections)
                .resources(decoded.withFiles(sources.files()))
                .build();
    }

    private static int count(List<Entry> entries) {
        return entries.stream().mapToInt(entry -> 1 + count(entry.children())).sum();
    }

    /** A book without a cover setting takes the cover of its source. */
    private static Settings covered(Settings settings, Optional<String> cover) {
        return cover.isPresent() && settings.cover().equals(CoverSettings.defaults())
                ? settings.toBuilder()
                        .cover(CoverSettings.ofPicture(cover.get()))
                        .build()
                : settings;
    }

    /** Replaces formulas in the book's title and description, which are shown where none can be drawn. */
    private static Metadata plain(Metadata metadata, BookFormulas formulas) {
        MetadataBuilder plain = metadata.toBuilder().title(formulas.plain(metadata.title()));
        metadata.subtitle().ifPresent(subtitle -> plain.subtitle(formulas.plain(subtitle)));
        metadata.description().ifPresent(description -> plain.description(formulas.plain(description)));
        return plain.build();
    }

    /** Returns the paths of the files included by the chapters read. */
    public Set<String> used() {
        return Set.copyOf(used);
    }

    /** Reports selectors that matched nothing; call it after reading all sources of a book. */
    public void tellUnmatched() {
        for (Omission omission : omissions) {
            if (omission.selector().isPresent() && !matched.contains(omission)) {
                sink.report(Code.NOTHING_MATCHED.at(
                        omission.position(), "selector", omission.selector().get()));
            }
        }
    }

    private List<Section> sections(List<Entry> entries, SourceSections sources, Set<String> keys) {
        List<Section> sections = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            control.check();
            control.at(BuildStep.CHAPTERS, entry.source().flatMap(Source::name).orElse(""), begun++, count);
            List<Section> own = entry.source().isEmpty()
                    ? List.of(untold(entry, keys, sources.formulas()))
                    : sources.of(entry, keys, !entry.children().isEmpty());
            List<Section> children = sections(entry.children(), sources, keys);
            if (own.isEmpty()) {
                // A part whose own text cannot be read keeps its chapters, so that the same run reports their faults.
                sections.addAll(children);
                continue;
            }
            sections.addAll(own.subList(0, own.size() - 1));
            Section last = own.get(own.size() - 1);
            List<Section> all = new ArrayList<>(last.children());
            all.addAll(children);
            sections.add(last.withChildren(all));
        }
        return sections;
    }

    /** Returns a part without an introduction. */
    private Section untold(Entry entry, Set<String> keys, BookFormulas formulas) {
        Element body = new Element("body");
        Title title = GivenTitle.of(entry, Optional.empty(), sink, control, formulas)
                .map(given -> given.take(body))
                .orElseGet(() -> Title.plain("", Title.Origin.CONFIGURATION));
        String name = entry.title().map(XmlText::line).orElse("");
        String key = key(role(entry.role()) + ":" + name, keys);
        return Section.builder(key, entry.role())
                .title(title)
                .content(new Content(body))
                .position(entry.position())
                .build();
    }

    static String role(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the requested key, or the next unused one. */
    static String key(String wanted, Set<String> keys) {
        String key = wanted;
        for (int next = 2; !keys.add(key); next++) {
            key = wanted + "#" + next;
        }
        return key;
    }
}
