package io.github.huozi.read;

import io.github.huozi.api.ExtensionContext;
import io.github.huozi.api.Extensions;
import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Omission;
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

/** Reads every source of a manuscript. One reader may be used by one thread at a time, for one book. */
public final class BookReader {

    private final List<SourceReader> readers;
    private final DiagnosticSink sink;
    private final BuildControl control;
    private final TextRecords records;
    private List<Omission> omissions = List.of();
    private final Set<Omission> matched = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    /**
     * @param sink receives what is wrong with the sources
     */
    public BookReader(DiagnosticSink sink) {
        this(Extensions.found(SourceReader.class), sink, BuildControl.NONE);
    }

    /**
     * @param readers in their order; the last of them reads everything
     * @param sink receives what is wrong with the sources
     * @param control may stop it, and bounds the sources
     */
    public BookReader(List<SourceReader> readers, DiagnosticSink sink, BuildControl control) {
        this(readers, sink, control, TextRecords.NONE);
    }

    /**
     * @param readers in their order; the last of them reads everything
     * @param sink receives what is wrong with the sources
     * @param control may stop it, and bounds the sources
     * @param records receives the sources, and what is changed in them on purpose
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
        // What several sources run into, such as a faulty template, is reported once.
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

    /** A book that asks for no cover has that of its source. */
    private static Settings covered(Settings settings, Optional<String> cover) {
        return cover.isPresent() && settings.cover().equals(CoverSettings.defaults())
                ? settings.toBuilder()
                        .cover(CoverSettings.ofPicture(cover.get()))
                        .build()
                : settings;
    }

    /** Titles and descriptions of books go where no formula can be drawn. */
    private static Metadata plain(Metadata metadata, BookFormulas formulas) {
        MetadataBuilder plain = metadata.toBuilder().title(formulas.plain(metadata.title()));
        metadata.subtitle().ifPresent(subtitle -> plain.subtitle(formulas.plain(subtitle)));
        metadata.description().ifPresent(description -> plain.description(formulas.plain(description)));
        return plain.build();
    }

    /** The paths of the files whose text the chapters that were read include. */
    public Set<String> used() {
        return Set.copyOf(used);
    }

    /** Reports selectors that nothing was left out for; of use when all sources of a book have been read. */
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
            List<Section> own = entry.source().isEmpty()
                    ? List.of(untold(entry, keys, sources.formulas()))
                    : sources.of(entry, keys, !entry.children().isEmpty());
            List<Section> children = sections(entry.children(), sources, keys);
            if (own.isEmpty()) {
                // A part whose own text cannot be read keeps its chapters, so that their faults are found in the same
                // run.
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

    /** A part without an introduction. */
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

    /** The key that is wanted, or the next one that no section has. */
    static String key(String wanted, Set<String> keys) {
        String key = wanted;
        for (int next = 2; !keys.add(key); next++) {
            key = wanted + "#" + next;
        }
        return key;
    }
}
