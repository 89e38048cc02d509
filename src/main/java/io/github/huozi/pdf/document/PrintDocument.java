package io.github.huozi.pdf.document;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.assemble.BookIndex;
import io.github.huozi.assemble.TocEntry;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Content;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.Imprint;
import io.github.huozi.book.settings.NoteNumbering;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.pdf.formula.PrintFormulas;
import io.github.huozi.pdf.style.LineStyle;
import io.github.huozi.pdf.style.PageGeometry;
import io.github.huozi.pdf.style.PrintStyleSheets;
import io.github.huozi.pdf.text.CodePalette;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Detail;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.Trait;
import io.github.huozi.typeset.character.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The whole book as one XHTML document for print, built as a tree from the start. Front matter and the rest are two
 * sequences of pages with separate folios.
 */
public final class PrintDocument {

    /** The ids of the elements that begin the two sequences of folios. */
    public static final String FRONT = "huozi-front";

    public static final String BODY = "huozi-body";

    /** The id of the index. */
    static final String INDEX = "huozi-index";

    /** The id of the last page. */
    static final String COLOPHON = "huozi-colophon";

    private final BuildControl control;
    private final PdfSettings.Output output;
    private final NoteNumbers notes;
    private final AssembledBook book;
    private final Document document = Dom.create();
    private final PrintText text;
    private final PrintFormulas formulas;
    private final ListedTitles titles;
    private final PrintPictures pictures;
    private final PageGeometry page;
    private final Wording words;
    private final PrintLinks links;
    private final RunningHeads heads;
    private final Pagination pagination;
    private final Set<String> roman = new HashSet<>();
    private final Map<String, String> labels = new HashMap<>();
    private boolean begun;
    private String part = "";

    private PrintDocument(
            PdfSettings.Output output,
            AssembledBook book,
            PageGeometry page,
            PrintText text,
            PrintFormulas formulas,
            RunningHeads heads,
            PrintPictures pictures,
            NoteNumbers notes,
            Pagination pagination,
            BuildControl control) {
        this.control = control;
        this.output = output;
        this.notes = notes;
        this.book = book;
        this.page = page;
        this.text = text;
        this.formulas = formulas;
        this.titles = new ListedTitles(book, text, formulas);
        this.heads = heads;
        this.pictures = pictures;
        this.pagination = pagination;
        this.words = Wording.of(book.metadata().language());
        label(book.toc());
        this.links = new PrintLinks(ids(book), pagination);
    }

    /**
     * Builds the document, and records its text and pictures in {@code text} and {@code pictures}.
     *
     * @param pagination what is known about the pages
     * @param control cancels it between two sections
     */
    public static Document build(
            PdfSettings.Output output,
            AssembledBook book,
            Asset cover,
            PageGeometry page,
            List<PrintStyleSheets.Sheet> sheets,
            PrintText text,
            PrintFormulas formulas,
            PrintPictures pictures,
            NoteNumbers notes,
            Pagination pagination,
            BuildControl control) {
        RunningHeads heads = new RunningHeads(
                text,
                LineStyle.of(book.settings().pdf().lines())
                        .with(Language.of(book.metadata().language())),
                page.measure().points() / PrintStyleSheets.runningSize(sheets));
        PrintDocument print =
                new PrintDocument(output, book, page, text, formulas, heads, pictures, notes, pagination, control);
        print.write(cover, sheets);
        return print.document;
    }

    /** Whether the book mentions anything that depends on its pages. */
    public static boolean asksForPages(AssembledBook book) {
        PdfSettings settings = book.settings().pdf();
        boolean reckons = settings.matter().contains(PdfSettings.MatterPage.COPYRIGHT)
                && !settings.imprint().equals(Imprint.NONE);
        return reckons
                || BookIndex.isIn(book)
                || settings.matter().contains(PdfSettings.MatterPage.COLOPHON)
                || settings.notes() == NoteNumbering.PAGE
                || book.allSections().stream().anyMatch(section -> !section.select("[" + Markup.PAGE + "]")
                        .isEmpty());
    }

    /** Returns all ids of the book, in reading order. */
    public static Set<String> ids(AssembledBook book) {
        Set<String> ids = new LinkedHashSet<>();
        for (AssembledSection section : book.allSections()) {
            ids.add(section.id());
            section.select("[id]").forEach(element -> ids.add(element.id()));
        }
        return ids;
    }

    /** Returns the ids and the names of blocks, in reading order. */
    public static Set<String> places(AssembledBook book) {
        Set<String> places = new LinkedHashSet<>();
        for (AssembledSection section : book.allSections()) {
            places.add(section.id());
            for (org.jsoup.nodes.Element element : section.select("[id], [" + Markup.BLOCK + "]")) {
                places.add(element.hasAttr("id") ? element.id() : element.attr(Markup.BLOCK));
            }
        }
        return places;
    }

    private void write(Asset cover, List<PrintStyleSheets.Sheet> sheets) {
        Element html = Dom.add(document, "html");
        html.setAttribute("lang", book.metadata().language());
        Element head = Dom.add(html, "head");
        PrintFrontPages pages = new PrintFrontPages(book, text, titles);
        head(head, sheets);
        pages.bookmarks(head, output);
        Element body = Dom.add(html, "body");
        if (output != PdfSettings.Output.PRINT) {
            pages.cover(body, cover, pictures, page);
        }
        book.sections().stream().filter(this::isFront).forEach(this::noteRoman);
        front(body, pages);
        CodePalette.probe(body);
        boolean inBody = false;
        for (AssembledSection section : book.sections()) {
            if (section.role() == Role.DEDICATION) {
                continue;
            }
            Element element = section(section, body);
            if (isFront(section)) {
                inFront(element);
            } else if (!inBody) {
                element.setAttribute("id", BODY);
                Trait.FIRST.addTo(element);
                inBody = true;
            }
        }
        if (BookIndex.isIn(book)) {
            index(body);
        }
        if (wants(PdfSettings.MatterPage.COLOPHON)) {
            new ImprintPage(book, page, text).colophon(body, pagination.faces());
        }
    }

    private void index(Element body) {
        String title = words.text("index");
        Element section = Dom.add(body, "section", BlockRole.OPENING, Trait.BODY_MATTER, BlockRole.INDEX);
        heads.begin(section, book.metadata().title(), title);
        Element heading = Dom.add(section, "h1", BlockRole.SECTION_TITLE);
        heading.setAttribute("id", INDEX);
        text.line(heading, title);
        new IndexPages(book, text, pagination).write(section);
        heads.end(section);
    }

    private void front(Element body, PrintFrontPages pages) {
        ImprintPage imprint = new ImprintPage(book, page, text);
        if (wants(PdfSettings.MatterPage.HALF_TITLE)) {
            inFront(pages.halfTitle(body));
        }
        if (wants(PdfSettings.MatterPage.TITLE)) {
            inFront(pages.title(body, imprint.edition()));
        }
        if (wants(PdfSettings.MatterPage.COPYRIGHT)) {
            inFront(imprint.copyright(body, pictures, pagination));
        }
        for (AssembledSection section : book.sections()) {
            if (section.role() == Role.DEDICATION) {
                inFront(section(section, body));
            }
        }
        if (wants(PdfSettings.MatterPage.TOC)) {
            inFront(pages.contents(body, roman, heads));
        }
        for (CaptionList list : CaptionList.values()) {
            if (wants(list.page())) {
                list.write(book, body, text, titles, roman, heads).ifPresent(this::inFront);
            }
        }
    }

    private boolean wants(PdfSettings.MatterPage matter) {
        return book.settings().pdf().matter().contains(matter);
    }

    /** Begins the folios on the first page of the front matter, a recto. */
    private void inFront(Element element) {
        if (!begun) {
            begun = true;
            element.setAttribute("id", FRONT);
            Trait.FIRST.addTo(element);
            if (output == PdfSettings.Output.PRINT) {
                Trait.VERY_FIRST.addTo(element);
            }
        }
    }

    private boolean isFront(AssembledSection section) {
        return section.matter() == Matter.FRONT;
    }

    private void noteRoman(AssembledSection section) {
        roman.add(section.id());
        section.select("[id]").forEach(element -> roman.add(element.id()));
        section.children().forEach(this::noteRoman);
    }

    private void head(Element head, List<PrintStyleSheets.Sheet> sheets) {
        Metadata about = book.metadata();
        Dom.text(Dom.add(head, "title"), about.title());
        meta(head, "subject", about.description().orElse(about.title()));
        meta(head, "author", String.join(", ", about.authors()));
        meta(head, "keywords", String.join(", ", about.subjects()));
        for (PrintStyleSheets.Sheet sheet : sheets) {
            Element style = Dom.add(head, "style");
            style.setAttribute("type", "text/css");
            Dom.text(style, sheet.css());
        }
    }

    private static void meta(Element head, String name, String content) {
        if (!content.isBlank()) {
            Element meta = Dom.add(head, "meta");
            meta.setAttribute("name", name);
            meta.setAttribute("content", content);
        }
    }

    private Element section(AssembledSection section, Element into) {
        control.check();
        boolean opens = section.role() != Role.SECTION || book.sections().contains(section);
        Element element = Dom.add(into, "section", opens ? BlockRole.OPENING : BlockRole.SECTION);
        if (opens) {
            (roman.contains(section.id()) ? Trait.FRONT_MATTER : Trait.BODY_MATTER).addTo(element);
        }
        Detail.of(section.role()).addTo(element);
        if (opens && book.settings().pdf().chapters() == PdfSettings.Opening.RECTO) {
            Trait.RECTO.addTo(element);
        }
        if (section.role() == Role.PART) {
            part = section.label();
        } else if (section.matter() != Matter.BODY) {
            part = "";
        }
        boolean sections = book.settings().pdf().heads() == PdfSettings.Heads.SECTION;
        if (opens) {
            notes.chapter();
            String around = part.isEmpty() ? book.metadata().title() : part;
            heads.begin(element, sections ? section.label() : around, section.label());
        }
        ContentWriter writer = new ContentWriter(text, formulas, pictures, links, notes, section);
        heading(section, element, writer);
        content(section, element, writer);
        List<AssembledSection> inner = section.children().stream()
                .filter(child -> child.role() == Role.SECTION)
                .toList();
        inner.forEach(child -> section(child, element));
        if (opens) {
            if (sections) {
                sectionHeads(element);
            }
            heads.end(element);
        }
        section.children().stream()
                .filter(child -> child.role() != Role.SECTION)
                .forEach(child -> section(child, into));
        if (section.role() == Role.PART) {
            part = "";
        }
        return element;
    }

    private void label(List<TocEntry> entries) {
        entries.forEach(entry -> {
            labels.put(entry.target(), entry.label());
            label(entry.children());
        });
    }

    /** Puts the title of a chapter's section on rectos, from the first page that begins within it. */
    private void sectionHeads(Element chapter) {
        NodeList headings = chapter.getElementsByTagName("h2");
        List<Element> found = new ArrayList<>();
        for (int at = 0; at < headings.getLength(); at++) {
            found.add((Element) headings.item(at));
        }
        for (Element heading : found) {
            String words = labels.getOrDefault(heading.getAttribute("id"), "");
            Node parent = heading.getParentNode();
            if (!words.isEmpty() && parent != null) {
                Element head = Dom.add(parent, "div", BlockRole.RUNNING, BlockRole.RECTO_HEAD, BlockRole.RUNNING_HEAD);
                Dom.text(head, heads.head(words));
                parent.insertBefore(head, heading.getNextSibling());
            }
        }
    }

    private void heading(AssembledSection section, Element element, ContentWriter writer) {
        // A file name is not a title for a page that needs none.
        if (section.role() == Role.DEDICATION && section.title().origin() == Title.Origin.FILE_NAME) {
            Element place = Dom.add(element, "div", BlockRole.DEDICATION_PLACE);
            place.setAttribute("id", section.id());
            place.setAttribute(PrintWitness.BOOKMARKED, section.title().text());
            place.setAttribute(PrintWitness.SOURCE, section.position().path().orElse(""));
            return;
        }
        Element heading = Dom.add(element, "h" + Math.min(6, section.level()), BlockRole.SECTION_TITLE);
        heading.setAttribute("id", section.id());
        writer.title(heading);
    }

    private void content(AssembledSection section, Element element, ContentWriter writer) {
        Content content = section.content();
        if (!content.isEmpty()) {
            Element into = section.role() == Role.PART ? Dom.add(element, "div", BlockRole.PART_TEXT) : element;
            writer.write(into, words.text("notes"));
        }
    }
}
