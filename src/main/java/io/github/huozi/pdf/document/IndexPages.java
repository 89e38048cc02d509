package io.github.huozi.pdf.document;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.BookIndex;
import io.github.huozi.book.language.Wording;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Detail;
import io.github.huozi.pdf.tree.Dom;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Writes the index, with the pages of its entries' marks. */
public final class IndexPages {

    /** A range of consecutive pages. */
    private record Range(String first, String last, String mark) {}

    private final AssembledBook book;
    private final PrintText text;
    private final Pagination pagination;
    private final Wording said;

    IndexPages(AssembledBook book, PrintText text, Pagination pagination) {
        this.book = book;
        this.text = text;
        this.pagination = pagination;
        this.said = Wording.of(book.metadata().language());
    }

    /** Writes the index into a section that has its heading. */
    void write(Element section) {
        // The engine gives columns no space below preceding content.
        Dom.add(section, "div", BlockRole.INDEX_ROOM);
        Element columns = Dom.add(section, "div", BlockRole.INDEX_COLUMNS);
        for (BookIndex.Group group : BookIndex.of(book)) {
            text.line(Dom.add(columns, "p", BlockRole.INDEX_GROUP), group.name());
            group.entries().forEach(entry -> entry(entry, columns, 1));
        }
    }

    private void entry(BookIndex.Term entry, Element into, int level) {
        Element line = Dom.add(into, "p", BlockRole.INDEX_ENTRY, Detail.indexLevel(level));
        text.paragraph(line);
        text.generated(line, entry.word());
        boolean first = true;
        for (Range range : ranges(entry.marks())) {
            text.generated(line, first ? "\u2002" : ", ");
            first = false;
            Element link = Dom.add(line, "a");
            String pages = range.first().equals(range.last()) ? range.first() : range.first() + "–" + range.last();
            link.setAttribute("href", "#" + range.mark());
            link.setAttribute("title", entry.word() + " " + pages);
            text.generated(link, pages);
        }
        if (!entry.see().isEmpty()) {
            text.generated(line, "\u2002" + said.text("see", entry.see()));
        }
        if (!entry.also().isEmpty()) {
            text.generated(line, "\u2002" + said.text("also", String.join(said.text("comma"), entry.also())));
        }
        entry.below().forEach(below -> entry(below, into, level + 1));
    }

    private List<Range> ranges(List<String> marks) {
        List<Range> ranges = new ArrayList<>();
        for (String mark : marks) {
            String folio = pagination.folio(mark);
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.last().equals(folio)) {
                continue;
            }
            if (last != null && follows(last.last(), folio)) {
                ranges.set(ranges.size() - 1, new Range(last.first(), folio, last.mark()));
            } else {
                ranges.add(new Range(folio, folio, mark));
            }
        }
        return ranges;
    }

    /** Whether one folio follows another. Only arabic ones count: roman ones are few. */
    private static boolean follows(String before, String after) {
        return before.matches("[0-9]{1,6}")
                && after.matches("[0-9]{1,6}")
                && Integer.parseInt(after) == Integer.parseInt(before) + 1;
    }
}
