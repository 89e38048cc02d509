package io.github.huozi.assemble;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes one book of many sections. Not thread-safe. */
public final class Assembler {

    private final DiagnosticSink sink;
    private final BuildControl control;

    /**
     * @param sink receives broken links and duplicate ids
     */
    public Assembler(DiagnosticSink sink) {
        this(sink, BuildControl.NONE);
    }

    /**
     * @param sink receives broken links and duplicate ids
     * @param control may stop it
     */
    public Assembler(DiagnosticSink sink, BuildControl control) {
        this.sink = sink;
        this.control = control;
    }

    /** Assembles a book and takes ownership of it: its content is changed in place. */
    public AssembledBook assemble(Book book) {
        return assemble(book, Set.of());
    }

    /**
     * Assembles a book and takes ownership of it: its content is changed in place.
     *
     * @param absent keys of sections that exist but are not in this publication; links to them silently become text
     */
    public AssembledBook assemble(Book book, Collection<String> absent) {
        List<Section> all = new ArrayList<>();
        book.forEachSection(all::add);
        Map<String, String> ids =
                SectionIds.assign(all.stream().map(Section::key).toList());
        FormulaNumbers.unlink(all, absent.isEmpty(), sink);
        Map<String, Anchors> anchors = new HashMap<>();
        for (Section section : all) {
            control.check();
            anchors.put(section.key(), Anchors.rename(section, ids.getOrDefault(section.key(), ""), sink));
        }
        IndexMarks.mark(all, ids, book.settings().pdf().index(), sink);
        ChapterLinks links = new ChapterLinks(
                ids,
                anchors,
                absent,
                RepositoryLinks.of(book.metadata().repository().orElse(""), book.resources()),
                new OwnAddresses(book.settings().site().addresses()),
                new PageAddresses(all),
                sink);
        Numbering numbering =
                Numbering.of(book.sections(), book.settings(), book.metadata().language());
        for (Section section : all) {
            control.check();
            links.rewrite(section);
            numbering.numberHeadings(section);
        }
        String language = book.metadata().language();
        control.check();
        Captions captions = Captions.number(all, ids, numbering, language);
        FormulaNumbers formulas =
                FormulaNumbers.number(all, numbering, book.settings().math(), language, sink);
        control.check();
        CrossReferences.write(all, ids, numbering, id -> captions.label(id).or(() -> formulas.label(id)), language);
        control.check();
        new ProseLinks(References.of(book, ids, numbering), book.metadata().title()).link(book);
        control.check();
        List<AssembledSection> sections = new ArrayList<>();
        List<Matter> matters = matters(book.sections());
        for (int i = 0; i < book.sections().size(); i++) {
            sections.add(assemble(book.sections().get(i), matters.get(i), 1, ids, numbering));
        }
        List<TocEntry> toc = TableOfContents.of(sections);
        SharedTitles shared = SharedTitles.of(toc);
        return new AssembledBook(
                book.metadata(),
                book.settings(),
                shared.sections(sections),
                shared.named(toc),
                inUse(book.assets(), all),
                book.resources());
    }

    private AssembledSection assemble(
            Section section, Matter matter, int level, Map<String, String> ids, Numbering numbering) {
        control.check();
        shiftHeadings(section, level - 1);
        String id = ids.getOrDefault(section.key(), "");
        nameBlocks(section, id);
        int below = section.role() == Role.PART ? level : level + 1;
        List<AssembledSection> children = section.children().stream()
                .map(child -> assemble(child, matter, below, ids, numbering))
                .toList();
        return new AssembledSection(
                id,
                section.role(),
                matter,
                numbering.of(section),
                section.title(),
                Math.min(level, 6),
                section.content(),
                children,
                section.position());
    }

    private static void nameBlocks(Section section, String id) {
        int number = 0;
        for (Element block : section.content().body().select("p, pre, li, dt, dd, tr, figure")) {
            number++;
            // A table head is repeated on every page.
            if (block.closest("thead") == null) {
                block.attr(Markup.BLOCK, id + "/" + number);
            }
        }
    }

    /** Lowers the headings of a section that is itself below a chapter by as many levels. */
    private static void shiftHeadings(Section section, int by) {
        if (by > 0) {
            for (Element heading : section.content().body().select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                heading.tagName("h" + Math.min(6, level + by));
            }
        }
    }

    /**
     * Returns the division of the book that each top-level section belongs to. A section between two of the body belongs to the
     * body, whatever its role: for example, a bonus essay between chapters. A book without any body is all body.
     */
    private static List<Matter> matters(List<Section> sections) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).role().matter() == Matter.BODY) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        List<Matter> matters = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Matter own = sections.get(i).role().matter();
            if (first < 0 || (i >= first && i <= last)) {
                matters.add(Matter.BODY);
            } else if (i < first) {
                matters.add(own == Matter.FRONT ? Matter.FRONT : Matter.BODY);
            } else {
                matters.add(Matter.BACK);
            }
        }
        // There is no front matter after the body has begun.
        int begin = matters.indexOf(Matter.BODY);
        for (int i = Math.max(begin, 0); i < matters.size() && begin >= 0; i++) {
            if (matters.get(i) == Matter.FRONT) {
                matters.set(i, Matter.BODY);
            }
        }
        return matters;
    }

    private static Map<String, Asset> inUse(Map<String, Asset> assets, List<Section> sections) {
        Map<String, Asset> used = new HashMap<>();
        for (Section section : sections) {
            for (Element text : section.texts()) {
                for (String key : text.select("[" + Markup.ASSET + "]").eachAttr(Markup.ASSET)) {
                    Asset asset = assets.get(key);
                    if (asset != null) {
                        used.put(key, asset);
                    }
                }
            }
        }
        return used;
    }
}
