package io.github.huozi.pdf.document;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Detail;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.InlineRole;
import io.github.huozi.pdf.tree.Trait;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The lists of captioned elements, after the table of contents. */
enum CaptionList {
    FIGURES(PdfSettings.MatterPage.FIGURES, "figure:has(> figcaption):not(:has(pre)):not(:has(> table))"),
    TABLES(PdfSettings.MatterPage.TABLES, "table:has(> caption), figure:has(> figcaption):has(> table)"),
    LISTINGS(PdfSettings.MatterPage.LISTINGS, "figure:has(> figcaption):has(pre)");

    private final PdfSettings.MatterPage page;
    private final String selector;

    CaptionList(PdfSettings.MatterPage page, String selector) {
        this.page = page;
        this.selector = selector;
    }

    PdfSettings.MatterPage page() {
        return page;
    }

    private String heading(Wording words) {
        return words.text(name().toLowerCase(Locale.ROOT));
    }

    /**
     * Writes the list, on a separate page.
     *
     * @param roman the ids that have roman folios
     * @return the list; empty when there is nothing to list
     */
    Optional<Element> write(
            AssembledBook book,
            Element front,
            PrintText text,
            ListedTitles titles,
            Set<String> roman,
            RunningHeads heads) {
        String title = heading(Wording.of(book.metadata().language()));
        Element list = null;
        Element section = null;
        for (AssembledSection from : book.allSections()) {
            for (org.jsoup.nodes.Element block : from.content().body().select(selector)) {
                org.jsoup.nodes.Element caption = block.selectFirst("> figcaption, > caption");
                if (caption == null || caption.text().isBlank() || block.id().isEmpty()) {
                    continue;
                }
                if (section == null) {
                    section = Dom.add(front, "section", BlockRole.CONTENTS, Trait.FRONT_MATTER, BlockRole.CAPTION_LIST);
                    heads.begin(section, book.metadata().title(), title);
                    text.line(Dom.add(section, "p", BlockRole.CONTENTS_HEADING), title);
                    list = Dom.add(section, "div", BlockRole.CONTENTS_LIST);
                }
                if (list != null) {
                    entry(block.id(), caption, list, text, titles, roman);
                }
            }
        }
        if (section != null) {
            heads.end(section);
        }
        return Optional.ofNullable(section);
    }

    /** Returns a caption without its notes. */
    private static String words(org.jsoup.nodes.Element caption) {
        org.jsoup.nodes.Element copy = caption.clone();
        copy.select("a.noteref").remove();
        return copy.text().strip();
    }

    private static void entry(
            String id,
            org.jsoup.nodes.Element caption,
            Element list,
            PrintText text,
            ListedTitles titles,
            Set<String> roman) {
        String words = words(caption);
        Element line = Dom.add(list, "div", BlockRole.CONTENTS_ENTRY, Detail.contentsLevel(1));
        text.paragraph(line);
        Element link = Dom.add(line, "a", roman.contains(id) ? InlineRole.TO_FRONT : InlineRole.TO_BODY);
        link.setAttribute("href", "#" + id);
        link.setAttribute("title", words);
        titles.caption(Dom.add(link, "span", InlineRole.CONTENTS_TITLE), caption, words);
    }
}
