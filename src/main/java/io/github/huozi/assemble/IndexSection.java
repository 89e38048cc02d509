package io.github.huozi.assemble;

import io.github.huozi.book.Content;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.book.language.Wording;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Adds the index to a book without pages: the places of an entry are listed by order, EPUB Indexes 1.0. */
final class IndexSection {

    private static final String ID = "huozi-index";

    private IndexSection() {}

    /** Returns the book with its index last; the same book if nothing is marked. */
    static AssembledBook add(AssembledBook book) {
        if (!BookIndex.isIn(book)) {
            return book;
        }
        Wording words = Wording.of(book.metadata().language());
        Element body = new Element("body");
        int nth = 0;
        for (BookIndex.Group group : BookIndex.of(book)) {
            body.appendElement("h2")
                    .id(ID + "." + ++nth)
                    .addClass("index-group")
                    .text(group.name());
            list(group.entries(), body, words);
        }
        String title = words.text("index");
        AssembledSection section = new AssembledSection(
                ID,
                Role.INDEX,
                Matter.BACK,
                "",
                Title.plain(title, Title.Origin.CONFIGURATION),
                1,
                new Content(body),
                List.of(),
                Position.BOOK);
        List<AssembledSection> sections = new ArrayList<>(book.sections());
        sections.add(section);
        List<TocEntry> toc = new ArrayList<>(book.toc());
        toc.add(new TocEntry("", title, ID, Role.INDEX, List.of()));
        return new AssembledBook(book.metadata(), book.settings(), sections, toc, book.assets(), book.resources());
    }

    private static void list(List<BookIndex.Term> terms, Element into, Wording words) {
        Element list = into.appendElement("ul").addClass("index-entries");
        for (BookIndex.Term term : terms) {
            Element item = list.appendElement("li");
            item.appendText(term.word());
            int nth = 0;
            for (String mark : term.marks()) {
                nth++;
                item.appendText(nth == 1 ? "\u2002" : ", ");
                item.appendElement("a")
                        .attr("href", "#" + mark)
                        .attr("aria-label", term.word() + " " + nth)
                        .text(Integer.toString(nth));
            }
            if (!term.see().isEmpty()) {
                item.appendText("\u2002" + words.text("see", term.see()));
            }
            if (!term.also().isEmpty()) {
                item.appendText("\u2002" + words.text("also", String.join(words.text("comma"), term.also())));
            }
            if (!term.below().isEmpty()) {
                list(term.below(), item, words);
            }
        }
    }
}
