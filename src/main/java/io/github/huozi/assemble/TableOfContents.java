package io.github.huozi.assemble;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Builds the table of contents: sections, and the headings within them. */
final class TableOfContents {

    private TableOfContents() {}

    static List<TocEntry> of(List<AssembledSection> sections) {
        return sections.stream().map(TableOfContents::entry).toList();
    }

    private static TocEntry entry(AssembledSection section) {
        List<TocEntry> children = new ArrayList<>(headings(section));
        children.addAll(of(section.children()));
        return new TocEntry(section.number(), section.title().text(), section.id(), section.role(), children);
    }

    private static List<TocEntry> headings(AssembledSection section) {
        List<Element> found = section.content().body().select("h2, h3, h4, h5, h6").stream()
                .filter(heading -> heading.closest("aside, blockquote, ." + Markup.COMMENTS) == null
                        || isOfGatheredComments(heading))
                .filter(heading -> !text(heading).isEmpty())
                .toList();
        return nest(found, 0, found.size());
    }

    /** Comments under a chapter are not part of the book's contents; collected in an appendix they are, by chapter. */
    private static boolean isOfGatheredComments(Element heading) {
        Element comments = heading.parent();
        return heading.hasClass("comments-title") && comments != null && comments.hasAttr(Markup.PATH);
    }

    /**
     * Nests the headings from {@code begin} inclusive to {@code end} exclusive: each contains those of a lower level that
     * follow it.
     */
    private static List<TocEntry> nest(List<Element> headings, int begin, int end) {
        List<TocEntry> entries = new ArrayList<>();
        int at = begin;
        while (at < end) {
            Element heading = headings.get(at);
            int next = at + 1;
            while (next < end && level(headings.get(next)) > level(heading)) {
                next++;
            }
            Element number = heading.selectFirst("> span.number");
            entries.add(new TocEntry(
                    number == null ? "" : number.text(),
                    text(heading),
                    heading.id(),
                    Role.SECTION,
                    nest(headings, at + 1, next)));
            at = next;
        }
        return entries;
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** Returns a heading's text without its number. */
    private static String text(Element heading) {
        Element copy = heading.clone();
        copy.select("> span.number").remove();
        return Title.words(copy).strip();
    }
}
