package io.github.huozi.pdf.document;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.math.FormulaElement;
import io.github.huozi.pdf.formula.PrintFormulas;
import io.github.huozi.pdf.text.PrintListing;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.InlineRole;
import io.github.huozi.pdf.tree.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Writes the content of one section into the print document: every run of text in a separate leaf element, since the
 * engine paints a line's own text before that of elements within it; every paragraph in a separate block; notes where they
 * are called, from where the engine moves them to the foot of the page.
 */
final class ContentWriter {

    /** In lines of code, and in characters of a callout: anything shorter is kept on one page. */
    private static final int SHORT = 6;

    private static final int SHORT_CALLOUT = 300;

    /**
     * The number of elements of a paragraph grouped under one parent: to sort its tags, the engine walks siblings to find
     * which of two comes first.
     */
    private static final int GROUP = 128;

    /** Appended to a note's id to form that of its call. */
    private static final String CALL = ".call";

    /** The start of a note: the number by which it is called, and the id. */
    private record NoteMark(String id, String number) {}

    private final PrintText text;
    private final FormulaWriter formulas;
    private final PrintPictures pictures;
    private final PrintLinks links;
    private final NoteNumbers numbers;
    private final AssembledSection section;
    private final Map<String, org.jsoup.nodes.Element> notes = new LinkedHashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private int addresses;
    private int tables;
    private @Nullable NoteMark mark;
    private boolean inNote;

    ContentWriter(
            PrintText text,
            PrintFormulas formulas,
            PrintPictures pictures,
            PrintLinks links,
            NoteNumbers numbers,
            AssembledSection section) {
        this.formulas = new FormulaWriter(text, formulas, section);
        this.numbers = numbers;
        this.text = text;
        this.pictures = pictures;
        this.links = links;
        this.section = section;
        for (org.jsoup.nodes.Element note :
                section.content().body().select("section." + Markup.NOTES + " > aside." + Markup.NOTE)) {
            notes.putIfAbsent(note.id(), note);
        }
    }

    /**
     * Writes the whole content, after the title.
     *
     * @param into the section's element
     * @param notesHeading the heading above notes without a call
     */
    void write(Element into, String notesHeading) {
        org.jsoup.nodes.Element body = section.content().body();
        children(body, into);
        if (!notes.isEmpty()) {
            Element rest = Dom.add(into, "div", BlockRole.ENDNOTES);
            text.line(Dom.add(rest, "p", BlockRole.ENDNOTES_TITLE), notesHeading);
            for (org.jsoup.nodes.Element note : List.copyOf(notes.values())) {
                Element block = Dom.add(rest, "div", BlockRole.ENDNOTE);
                block.setAttribute("id", note.id());
                children(note, block);
            }
            notes.clear();
        }
    }

    /** Writes the content of the title. */
    void title(Element into) {
        if (section.title().heading().selectFirst("rt") != null) {
            Trait.WITH_RUBY.addTo(into);
        }
        inline(section.title().heading().childNodes(), into, section.number());
    }

    /** Writes blocks one by one; text between blocks becomes a separate paragraph. */
    private void children(org.jsoup.nodes.Element from, Element into) {
        List<Node> nodes = from.childNodes().stream()
                .filter(node -> !PrintTags.isNothing(node))
                .toList();
        if (nodes.stream().noneMatch(PrintTags::isBlock) && !PrintTags.isContainer(from.normalName())) {
            inline(nodes, into, "");
            return;
        }
        List<Node> run = new ArrayList<>();
        for (Node node : nodes) {
            if (PrintTags.isBlock(node)) {
                flush(run, into);
                block((org.jsoup.nodes.Element) node, into);
            } else {
                run.add(node);
            }
        }
        flush(run, into);
    }

    private void flush(List<Node> run, Element into) {
        if (!run.stream().allMatch(PrintTags::isBlank)) {
            inline(run, Dom.add(into, "p", BlockRole.TEXT), "");
        }
        run.clear();
    }

    private void block(org.jsoup.nodes.Element from, Element into) {
        if (from.hasClass(Markup.NOTES)) {
            return;
        }
        FormulaElement formula = FormulaWriter.alone(from);
        if (formula != null) {
            formulas.display(formula, from, into);
            return;
        }
        String tag = from.normalName();
        switch (tag) {
            case "hr" -> Dom.add(into, "hr");
            case "pre" -> pre(from, into);
            case "table" -> table(from, into);
            case "caption" -> {}
            case "figcaption" -> {
                boolean listing = BlockRole.CAPTIONED_LISTING.isOn(into);
                Element caption = block(from, into, listing ? "p" : tag);
                if (listing) {
                    BlockRole.LISTING_CAPTION.addTo(caption);
                }
                children(from, caption);
            }
            case "figure" -> {
                // In PDF a Figure is a picture; code is not.
                Element figure = block(from, into, from.hasClass(Markup.LISTING) ? "div" : tag);
                children(from, figure);
            }
            case "p" -> {
                if (from.childNodes().stream().anyMatch(FormulaWriter::isDisplay)) {
                    parts(from, into);
                } else if (from.childNodeSize() > 0) {
                    Element paragraph = block(from, into, "p");
                    if (LeadingLine.is(from)) {
                        BlockRole.LEAD_IN.addTo(paragraph);
                    }
                    children(from, paragraph);
                }
            }
            default -> {
                Element block = block(from, into, PrintTags.block(tag));
                children(from, block);
            }
        }
    }

    /**
     * Writes a paragraph with displayed formulas: the text before each, the formula, and the text after it, which is not
     * indented.
     */
    private void parts(org.jsoup.nodes.Element from, Element into) {
        Element around = block(from, into, "div");
        BlockRole.PARTED_PARAGRAPH.addTo(around);
        List<Node> run = new ArrayList<>();
        for (Node node : from.childNodes()) {
            if (FormulaWriter.isDisplay(node)) {
                part(run, around);
                formulas.display((FormulaElement) node, (FormulaElement) node, around);
            } else {
                run.add(node);
            }
        }
        part(run, around);
    }

    private void part(List<Node> run, Element around) {
        if (!run.stream().allMatch(PrintTags::isBlank)) {
            Element part = Dom.add(around, "p");
            if (part.getPreviousSibling() != null) {
                Trait.CONTINUED.addTo(part);
            }
            inline(run, part, "");
        }
        run.clear();
    }

    private Element block(org.jsoup.nodes.Element from, Element into, String tag) {
        Element block = Dom.add(into, tag);
        PrintTags.copy(from, block);
        if (from.hasAttr(WideTable.AGAIN)) {
            block.setAttribute(WideTable.AGAIN, "again");
        }
        Trait.alignment(from.attr("style")).ifPresent(each -> each.addTo(block));
        if (from.hasClass(Markup.CALLOUT) && from.text().length() <= SHORT_CALLOUT) {
            Trait.SHORT.addTo(block);
        }
        return block;
    }

    /** Writes a table. The engine reads its caption last, so the caption goes before it as a separate block. */
    private void table(org.jsoup.nodes.Element from, Element into) {
        org.jsoup.nodes.Element caption = from.selectFirst("> caption");
        if (caption != null) {
            Element above = block(caption, into, "div");
            children(caption, above);
            BlockRole.TABLE_CAPTION.addTo(above);
            if (!from.id().isEmpty()) {
                // A link to the table must show its caption as well.
                above.setAttribute("id", from.id());
            }
        }
        WideTable.Fit fit = WideTable.of(from, pictures.page());
        String number = String.valueOf(++tables);
        for (org.jsoup.nodes.Element part : fit.tables()) {
            Element table = block(part, into, "table");
            if (fit.tables().size() > 1) {
                table.setAttribute(WideTable.PART, section.id() + "/" + number);
            }
            if (caption != null) {
                table.removeAttribute("id");
            }
            fit.size().ifPresent(size -> size.addTo(table));
            children(part, table);
        }
    }

    private void pre(org.jsoup.nodes.Element from, Element into) {
        Element pre = block(from, into, "pre");
        PrintListing listing = PrintListing.read(from, text::clean);
        if (listing.lines().size() <= SHORT) {
            Trait.SHORT.addTo(pre);
        }
        listing.write(pre, text, section);
    }

    /**
     * Writes text and inline elements.
     *
     * @param label the label before everything else, followed by a space; may be empty
     */
    private void inline(List<Node> nodes, Element into, String label) {
        if (PrintTags.isBlock(into.getTagName())) {
            text.paragraph(into);
        }
        if (!label.isEmpty()) {
            text.add(Dom.add(into, "span", InlineRole.NUMBER), label + "\u3000", section.position(), section);
        }
        if (mark != null) {
            NoteMark call = mark;
            mark = null;
            mark(call, into);
        }
        Element group = into;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.size() > GROUP && i % GROUP == 0) {
                group = Dom.add(into, "span");
            }
            if (nodes.get(i) instanceof TextNode words) {
                words(words, group);
            } else if (nodes.get(i) instanceof org.jsoup.nodes.Element element) {
                inline(element, group);
            }
        }
    }

    private void words(TextNode words, Element into) {
        String set = words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (!set.isEmpty()) {
            org.jsoup.nodes.Element parent = words.parent();
            Position position = parent == null ? section.position() : position(parent);
            text.add(into, set, position, section);
        }
    }

    private void inline(org.jsoup.nodes.Element from, Element into) {
        if (from instanceof FormulaElement formula) {
            formulas.inline(formula, into);
            return;
        }
        String tag = from.normalName();
        switch (tag) {
            case "br" -> Dom.add(into, "br");
            case "img" -> pictures.write(from, into, section);
            case "a" -> anchor(from, into);
            case "ruby" -> RubyWriter.write(from, into, text, position(from), section);
            case "sup" -> {
                // The call of a note is already superscript.
                boolean call = from.childrenSize() == 1 && from.selectFirst("> a." + Markup.NOTE_CALL) != null;
                nested(from, into, call ? "span" : "sup");
            }
            default -> nested(from, into, PrintTags.inline(tag));
        }
    }

    private void nested(org.jsoup.nodes.Element from, Element into, String tag) {
        if (PrintTags.isBlock(from)) {
            block(from, into);
            return;
        }
        Element element = Dom.add(into, tag);
        PrintTags.copy(from, element);
        inline(from.childNodes(), element, "");
    }

    private void anchor(org.jsoup.nodes.Element from, Element into) {
        String href = from.attr("href");
        if (from.hasClass(Markup.NOTE_CALL) && href.startsWith("#")) {
            noteCall(from, into, href);
            return;
        }
        Element anchor = Dom.add(into, links.isUsable(href) ? "a" : "span");
        PrintTags.copy(from, anchor);
        String page = from.attr(Markup.PAGE);
        String words = page.isEmpty() ? from.text() : links.withPage(page, href);
        if (links.isUsable(href)) {
            links.set(anchor, href, words);
        }
        if (page.isEmpty()) {
            inline(from.childNodes(), anchor, "");
        } else {
            text.generated(anchor, words);
        }
        address(from, into, href);
    }

    /** Adds the address of a link as a note, since paper has no links, unless the text shows it already. */
    private void address(org.jsoup.nodes.Element from, Element into, String href) {
        String address = PrintLinks.readable(href);
        if (inNote
                || address.isEmpty()
                || !PrintLinks.isWeb(href)
                || PrintLinks.isSaid(address, from.text())
                || !numbers.wantsAddress(href)) {
            return;
        }
        String id = section.id() + ".address-" + ++addresses;
        org.jsoup.nodes.Element note =
                new org.jsoup.nodes.Element("aside").addClass(Markup.NOTE).id(id);
        note.appendElement("p").text(address);
        Element call = Dom.add(Dom.add(into, "span", InlineRole.NOTE_CALL), "a");
        call.setAttribute("id", id + CALL);
        String number = numbers.next(id + CALL, "");
        links.set(call, "#" + id, number);
        text.generated(call, number);
        note(note, new NoteMark(id + CALL, number), into);
    }

    private Position position(org.jsoup.nodes.Element element) {
        return Markup.position(element, section.position());
    }

    private void noteCall(org.jsoup.nodes.Element from, Element into, String href) {
        Element call = Dom.add(Dom.add(into, "span", InlineRole.NOTE_CALL), links.isUsable(href) ? "a" : "span");
        PrintTags.copy(from, call);
        if (links.isUsable(href)) {
            links.set(call, href, from.text());
        }
        org.jsoup.nodes.Element note = inNote ? null : notes.remove(href.substring(1));
        if (note == null) {
            text.add(call, given.getOrDefault(href, from.text()), position(from), section);
            return;
        }
        String id = from.id().isEmpty() ? note.id() + CALL : from.id();
        String number = numbers.next(id, from.text());
        given.put(href, number);
        call.setAttribute("id", id);
        text.add(call, number, position(from), section);
        note(note, new NoteMark(id, number), into);
    }

    private void note(org.jsoup.nodes.Element note, NoteMark call, Element into) {
        Element body = block(note, into, "div");
        inNote = true;
        mark = call;
        children(note, body);
        mark = null;
        inNote = false;
    }

    /** Writes the number of a note before its first words, as a link back to the call. */
    private void mark(NoteMark call, Element into) {
        Element back = Dom.add(Dom.add(into, "span", InlineRole.NOTE_MARK), "a");
        links.set(back, "#" + call.id(), call.number());
        text.generated(back, call.number() + "\u3000");
    }
}
