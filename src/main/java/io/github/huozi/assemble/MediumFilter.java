package io.github.huozi.assemble;

import io.github.huozi.book.Content;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Title;
import io.github.huozi.book.settings.Medium;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Removes content that is not for one medium. */
final class MediumFilter {

    private final Medium medium;

    /** The ids of removed content. */
    private final Set<String> gone = new HashSet<>();

    private MediumFilter(Medium medium) {
        this.medium = medium;
    }

    /** Returns the book for a medium; the same one if no content is specific to a medium. */
    static AssembledBook filter(AssembledBook book, Medium medium) {
        boolean marked = book.allSections().stream()
                .anyMatch(section -> !section.select("[" + Markup.MEDIA + "]").isEmpty());
        if (!marked) {
            return book;
        }
        MediumFilter filter = new MediumFilter(medium);
        List<AssembledSection> sections = filter.sections(book.sections());
        AssembledBook rest = new AssembledBook(
                book.metadata(),
                book.settings(),
                sections,
                filter.entries(book.toc()),
                book.assets(),
                book.resources());
        rest.allSections().forEach(section -> section.texts().forEach(filter::unlink));
        return rest;
    }

    private boolean isFor(Element element) {
        String media = element.attr(Markup.MEDIA);
        return media.isEmpty() || Set.of(media.split(" ", -1)).contains(medium.key());
    }

    private List<AssembledSection> sections(List<AssembledSection> sections) {
        List<AssembledSection> kept = new ArrayList<>();
        for (AssembledSection section : sections) {
            if (isFor(section.content().body())) {
                Title title = section.title().copy();
                Content content = section.content().copy();
                Stream.of(title.heading(), content.body()).forEach(this::filter);
                kept.add(section.with(title, content, sections(section.children())));
            } else {
                section.visit(this::lose);
            }
        }
        return kept;
    }

    private void filter(Element text) {
        for (Element element : text.select("[" + Markup.MEDIA + "]")) {
            if (!isFor(element)) {
                lose(element);
                element.remove();
            }
        }
    }

    private void lose(AssembledSection section) {
        gone.add(section.id());
        section.texts().forEach(this::lose);
    }

    private void lose(Element element) {
        gone.addAll(element.select("[id]").eachAttr("id"));
    }

    private List<TocEntry> entries(List<TocEntry> entries) {
        return entries.stream()
                .filter(entry -> !gone.contains(entry.target()))
                .map(entry -> new TocEntry(
                        entry.number(),
                        entry.title(),
                        entry.target(),
                        entry.role(),
                        entries(entry.children()),
                        entry.chapter()))
                .toList();
    }

    /** Replaces links to removed content by their text. */
    private void unlink(Element body) {
        for (Element link : body.select("a[href^=#]")) {
            if (gone.contains(link.attr("href").substring(1))) {
                link.unwrap();
            }
        }
    }
}
