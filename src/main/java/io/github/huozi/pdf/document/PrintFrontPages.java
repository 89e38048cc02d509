package io.github.huozi.pdf.document;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.BookIndex;
import io.github.huozi.assemble.TocEntry;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.pdf.style.PageGeometry;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Detail;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.InlineRole;
import io.github.huozi.pdf.tree.PrintClass;
import io.github.huozi.pdf.tree.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** Writes the pages before the text: cover, half-title, title page, table of contents. */
final class PrintFrontPages {

    /** In points: a cover of exactly the page's height might spill onto the next page by rounding. */
    private static final double HAIR = 0.05;

    /** The size of a picture fitted to the page, which CSS cannot compute. */
    private record Fit(double width, double height) {
        static Fit of(Asset picture, PageGeometry page) {
            double scale = Math.min(
                    page.width().points() / picture.width(), page.height().points() / picture.height());
            return new Fit(picture.width() * scale, picture.height() * scale - HAIR);
        }
    }

    private final AssembledBook book;
    private final PrintText text;
    private final ListedTitles titles;
    private final Wording words;

    PrintFrontPages(AssembledBook book, PrintText text, ListedTitles titles) {
        this.titles = titles;
        this.book = book;
        this.text = text;
        this.words = Wording.of(book.metadata().language());
    }

    void cover(Element body, Asset cover, PrintPictures pictures, PageGeometry page) {
        Fit fit = Fit.of(cover, page);
        Element picture = Dom.add(Dom.add(body, "div", BlockRole.COVER), "img");
        picture.setAttribute("id", "cover");
        picture.setAttribute("src", pictures.address(cover));
        picture.setAttribute("alt", words.text("cover.of", book.metadata().title()));
        picture.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "width: %.3fpt; height: %.3fpt; left: %.3fpt; top: %.3fpt",
                        fit.width(),
                        fit.height(),
                        (page.width().points() - fit.width()) / 2,
                        (page.height().points() - fit.height()) / 2));
    }

    /** Writes the title alone, on the first recto; its verso is blank. */
    Element halfTitle(Element front) {
        Element page = Dom.add(front, "section", BlockRole.HALF_TITLE_PAGE);
        line(page, BlockRole.HALF_TITLE, book.metadata().title());
        return page;
    }

    Element title(Element front, String edition) {
        Metadata about = book.metadata();
        Element page = Dom.add(front, "section", BlockRole.TITLE_PAGE);
        line(page, BlockRole.BOOK_SERIES, series(about));
        line(page, BlockRole.BOOK_TITLE, about.title());
        line(page, BlockRole.BOOK_SUBTITLE, about.subtitle().orElse(""));
        Element people = Dom.add(page, "div", BlockRole.BOOK_PEOPLE);
        for (Contributor.Role role : Contributor.Role.values()) {
            if (isOnTitlePage(role) && !about.names(role).isEmpty()) {
                line(people, Detail.of(role), words.credit(role, about.names(role)));
            }
        }
        line(page, BlockRole.BOOK_EDITION, edition);
        line(page, BlockRole.BOOK_PUBLISHER, about.publisher().orElse(""));
        return page;
    }

    private static boolean isOnTitlePage(Contributor.Role role) {
        return switch (role) {
            case AUTHOR, TRANSLATOR, EDITOR, COMPILER -> true;
            case ILLUSTRATOR, PHOTOGRAPHER, REVIEWER, DESIGNER, CONTRIBUTOR -> false;
        };
    }

    private static String series(Metadata about) {
        String series = about.series().orElse("");
        return about.seriesNumber().isPresent()
                ? series + " " + about.seriesNumber().getAsInt()
                : series;
    }

    private void line(Element parent, PrintClass role, String line) {
        if (!line.isBlank()) {
            text.line(Dom.add(parent, "p", role), line);
        }
    }

    /**
     * Writes the table of contents.
     *
     * @param roman the ids with roman folios
     */
    Element contents(Element front, Set<String> roman, RunningHeads heads) {
        Element page = Dom.add(front, "section", BlockRole.CONTENTS, Trait.FRONT_MATTER);
        heads.begin(page, book.metadata().title(), words.text("contents"));
        Element heading = Dom.add(page, "p", BlockRole.CONTENTS_HEADING);
        heading.setAttribute("id", "toc");
        text.line(heading, words.text("contents"));
        Element list = Dom.add(page, "div", BlockRole.CONTENTS_LIST);
        entries(book.toc(), list, 1, roman);
        if (BookIndex.isIn(book)) {
            String index = words.text("index");
            entries(List.of(new TocEntry("", index, PrintDocument.INDEX, Role.SECTION, List.of())), list, 1, roman);
        }
        heads.end(page);
        return page;
    }

    private void entries(List<TocEntry> entries, Element into, int level, Set<String> roman) {
        for (TocEntry entry : entries) {
            if (entry.role() == Role.DEDICATION) {
                continue;
            }
            Element line = Dom.add(
                    into,
                    "div",
                    BlockRole.CONTENTS_ENTRY,
                    Detail.contentsLevel(level),
                    Detail.contentsOf(entry.role()));
            text.paragraph(line);
            Element link =
                    Dom.add(line, "a", roman.contains(entry.target()) ? InlineRole.TO_FRONT : InlineRole.TO_BODY);
            link.setAttribute("href", "#" + entry.target());
            link.setAttribute("title", entry.label());
            if (!entry.number().isEmpty()) {
                text.generated(Dom.add(link, "span", InlineRole.CONTENTS_NUMBER), entry.number() + "\u3000");
            }
            titles.title(Dom.add(link, "span", InlineRole.CONTENTS_TITLE), entry.target(), entry.title());
            if (level < book.settings().tocDepth()) {
                entries(entry.children(), into, level + 1, roman);
            }
        }
    }

    /** Writes the bookmarks of the whole book, to the requested depth. */
    void bookmarks(Element head, PdfSettings.Output output) {
        Element bookmarks = Dom.add(head, "bookmarks");
        PdfSettings settings = book.settings().pdf();
        if (output != PdfSettings.Output.PRINT) {
            bookmark(bookmarks, words.text("cover"), "cover");
        }
        if (settings.matter().contains(PdfSettings.MatterPage.TOC)) {
            bookmark(bookmarks, words.text("contents"), "toc");
        }
        bookmarks(book.toc(), bookmarks, settings.bookmarks());
        if (BookIndex.isIn(book)) {
            bookmark(bookmarks, words.text("index"), PrintDocument.INDEX);
        }
        if (settings.matter().contains(PdfSettings.MatterPage.COLOPHON)) {
            bookmark(bookmarks, words.text("colophon"), PrintDocument.COLOPHON);
        }
    }

    private static void bookmarks(List<TocEntry> entries, Element into, int levels) {
        if (levels > 0) {
            for (TocEntry entry : entries) {
                bookmarks(entry.children(), bookmark(into, entry.standAlone(), entry.target()), levels - 1);
            }
        }
    }

    private static Element bookmark(Element into, String name, String target) {
        Element bookmark = Dom.add(into, "bookmark");
        bookmark.setAttribute("name", name);
        bookmark.setAttribute("href", "#" + target);
        return bookmark;
    }
}
