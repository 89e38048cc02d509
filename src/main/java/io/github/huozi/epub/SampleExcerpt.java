package io.github.huozi.epub;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.assemble.TocEntry;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Content;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Element;

/**
 * Some chapters of a book as a separate book: numbers are those of the whole, links to what is left out are text, and a
 * last page says where to find the rest.
 */
final class SampleExcerpt {

    private static final String CONFIGURATION = "book.yaml";
    private static final String END = "sample-end";

    private final AssembledBook book;
    private final Set<String> keys;
    private final Wording words;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> pictures = new HashSet<>();
    private int taken;

    private SampleExcerpt(AssembledBook book) {
        this.book = book;
        this.keys = Set.copyOf(chapters(book));
        this.words = Wording.of(book.metadata().language());
    }

    /**
     * Returns the sample that a book's settings define. Reports a chapter that does not exist, and a sample without
     * chapters.
     */
    static AssembledBook of(AssembledBook book, DiagnosticSink sink) {
        SampleExcerpt excerpt = new SampleExcerpt(book);
        excerpt.check(sink);
        return excerpt.make();
    }

    private void check(DiagnosticSink sink) {
        Set<String> there = new HashSet<>();
        book.allSections().forEach(section -> section.position().path().ifPresent(there::add));
        List<String> wanted = chapters(book);
        wanted.stream()
                .filter(key -> !there.contains(key))
                .forEach(key -> sink.report(Code.SAMPLE_CHAPTER.at(Position.of(CONFIGURATION), "unknown", key)));
        if (wanted.isEmpty()) {
            sink.report(Code.SAMPLE_CHAPTER.at(Position.of(CONFIGURATION), "none"));
        }
    }

    private static List<String> chapters(AssembledBook book) {
        return book.settings()
                .epub()
                .sample()
                .map(EpubSettings.Sample::chapters)
                .orElse(List.of());
    }

    private AssembledBook make() {
        List<AssembledSection> sections = select(book.sections());
        sections.forEach(section -> remember(section));
        List<AssembledSection> unlinked =
                new ArrayList<>(sections.stream().map(this::unlink).toList());
        List<TocEntry> toc = new ArrayList<>(entries(book.toc()));
        AssembledSection end = end();
        unlinked.add(end);
        toc.add(new TocEntry("", end.title().text(), END, end.role(), List.of()));
        Map<String, Asset> assets = new TreeMap<>(book.assets());
        assets.keySet().retainAll(pictures);
        return new AssembledBook(metadata(), book.settings(), unlinked, toc, assets, book.resources());
    }

    private List<AssembledSection> select(List<AssembledSection> sections) {
        List<AssembledSection> selected = new ArrayList<>();
        for (AssembledSection section : sections) {
            if (section.position().path().filter(keys::contains).isPresent()) {
                selected.add(section);
                taken += texts(section);
                continue;
            }
            List<AssembledSection> children = select(section.children());
            if (!children.isEmpty()) {
                boolean part = section.role() == Role.PART;
                selected.add(with(section, section.title(), part ? section.content() : nothing(), children));
            }
        }
        return selected;
    }

    private static Content nothing() {
        return new Content(new Element("body"));
    }

    /** Counts the sections with text; parts only contain them. */
    private static int texts(AssembledSection section) {
        int below = section.children().stream().mapToInt(SampleExcerpt::texts).sum();
        return section.role() == Role.PART ? below : below + 1;
    }

    private static AssembledSection with(
            AssembledSection section, Title title, Content content, List<AssembledSection> children) {
        return new AssembledSection(
                section.id(),
                section.role(),
                section.matter(),
                section.number(),
                title,
                section.level(),
                content,
                children,
                section.position());
    }

    private void remember(AssembledSection section) {
        ids.add(section.id());
        for (Element text : section.texts()) {
            ids.addAll(text.select("[id]").eachAttr("id"));
            pictures.addAll(text.select("[" + Markup.ASSET + "]").eachAttr(Markup.ASSET));
        }
        section.children().forEach(this::remember);
    }

    private AssembledSection unlink(AssembledSection section) {
        Title title = section.title().copy();
        Content content = section.content().copy();
        unlink(title.heading());
        unlink(content.body());
        return with(
                section,
                title,
                content,
                section.children().stream().map(this::unlink).toList());
    }

    private void unlink(Element text) {
        for (Element link : text.select("a[href^=#]")) {
            if (!ids.contains(link.attr("href").substring(1))) {
                link.unwrap();
            }
        }
    }

    private List<TocEntry> entries(List<TocEntry> all) {
        List<TocEntry> kept = new ArrayList<>();
        for (TocEntry entry : all) {
            if (ids.contains(entry.target())) {
                kept.add(new TocEntry(
                        entry.number(), entry.title(), entry.target(), entry.role(), entries(entry.children())));
            }
        }
        return kept;
    }

    /** A separate book to reading systems; the ISBN belongs to the whole book. */
    private Metadata metadata() {
        Metadata whole = book.metadata();
        byte[] name = (whole.identifier() + "#sample").getBytes(StandardCharsets.UTF_8);
        return whole.toBuilder()
                .title(words.text("sample.of", whole.title()))
                .identifier("urn:uuid:" + UUID.nameUUIDFromBytes(name))
                .isbnPrint("")
                .isbnEpub("")
                .build();
    }

    private AssembledSection end() {
        int all = book.sections().stream().mapToInt(SampleExcerpt::texts).sum();
        Element body = new Element("body");
        body.appendElement("p").text(words.text("sample.share", book.metadata().title(), taken, all));
        Optional<EpubSettings.Sample> sample = book.settings().epub().sample();
        sample.flatMap(EpubSettings.Sample::address)
                .or(book.metadata()::repository)
                .ifPresent(address -> {
                    Element line = body.appendElement("p").text(words.text("sample.whole"));
                    line.appendElement("a").attr("href", address).text(address);
                });
        body.appendElement("h2").attr("id", END + ".all").text(words.text("sample.all"));
        list(book.sections(), body.appendElement("ul"));
        return new AssembledSection(
                END,
                Role.COLOPHON,
                Matter.BACK,
                "",
                Title.plain(words.text("sample.end"), Title.Origin.CONFIGURATION),
                1,
                new Content(body),
                List.of(),
                Position.BOOK);
    }

    private void list(List<AssembledSection> sections, Element list) {
        for (AssembledSection section : sections) {
            Element item = list.appendElement("li");
            if (ids.contains(section.id())) {
                item.appendElement("a").attr("href", "#" + section.id()).text(section.label());
            } else {
                item.text(section.label());
            }
            if (!section.children().isEmpty()) {
                list(section.children(), item.appendElement("ul"));
            }
        }
    }
}
