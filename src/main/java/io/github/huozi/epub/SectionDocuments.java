package io.github.huozi.epub;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStep;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.listing.CodeLines;
import io.github.huozi.book.listing.CodeSigns;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.font.Emoji;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes the content documents of a book's sections. Used for one rendering. */
final class SectionDocuments {

    private final AssembledBook book;
    private final Wording words;
    private final EpubPictures pictures;
    private final EpubSettings.Notes noteStyle;
    private final Consumer<Element> formulas;
    private final BuildControl control;
    private final Ids ids = new Ids();
    private final Map<String, String> hrefs = new HashMap<>();

    /**
     * @param noteStyle the markup of notes
     * @param formulas the function that puts this output's form of a formula in place
     */
    SectionDocuments(
            AssembledBook book,
            Wording words,
            EpubPictures pictures,
            EpubSettings.Notes noteStyle,
            Consumer<Element> formulas,
            BuildControl control) {
        this.control = control;
        this.noteStyle = noteStyle;
        this.formulas = formulas;
        this.book = book;
        this.words = words;
        this.pictures = pictures;
    }

    /** Returns the ids of all documents. */
    Ids ids() {
        return ids;
    }

    /** Returns the address of an id of the book, relative to the package document; empty when no element has it. */
    String href(String id) {
        return hrefs.getOrDefault(id, "");
    }

    /** Makes one document per section, in reading order. */
    List<ContentDocument> make() {
        List<ContentDocument> documents = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (AssembledSection section : book.allSections()) {
            control.check();
            ContentDocument document =
                    new ContentDocument(section, ContentDocument.FOLDER + name(section, names), wrap(section));
            documents.add(document);
            remember(document);
        }
        Notes notes = new Notes(noteStyle, ids, words);
        int begun = 0;
        for (ContentDocument document : documents) {
            control.check();
            control.at(BuildStep.DOCUMENTS, document.section().source().orElse(""), begun++, documents.size());
            formulas.accept(document.root());
            notes.mark(document.root(), document.section().level());
            pictures.place(document.root());
            CodeLines.split(document.root());
            control.check();
            CodeSigns.mark(document.root(), Emoji::is);
            Semantics.mark(document.root());
            link(document);
        }
        return documents;
    }

    /** Returns a unique name; some file systems ignore case (OPF-060 of EPUBCheck). */
    private static String name(AssembledSection section, Set<String> names) {
        String name = section.id();
        for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = section.id() + "-" + n;
        }
        return name + ".xhtml";
    }

    private void remember(ContentDocument document) {
        document.root().getAllElements().forEach(element -> {
            if (element.hasAttr("id")) {
                ids.take(element.id());
                hrefs.put(element.id(), document.href() + "#" + element.id());
            }
        });
        // A section begins at the start of its document.
        hrefs.put(document.section().id(), document.href());
    }

    private static Element wrap(AssembledSection section) {
        Element root = new Element("section").attr("class", section.role().key());
        section.role().epubType().ifPresent(type -> root.attr("epub:type", type));
        section.role().ariaRole().ifPresent(role -> root.attr("role", role));
        root.attr("aria-labelledby", section.id());
        root.appendChild(heading(section));
        // A copy, since the PDF reads the same tree concurrently.
        for (Node node : List.copyOf(section.content().copy().body().childNodes())) {
            root.appendChild(node);
        }
        return root;
    }

    private static Element heading(AssembledSection section) {
        Element heading = new Element("h" + Math.min(section.level(), 6))
                .attr("id", section.id())
                .addClass("section-title");
        Element title = section.title().copy().heading();
        if (section.number().isEmpty()) {
            title.childNodes().stream().toList().forEach(heading::appendChild);
            return heading;
        }
        heading.appendElement("span").addClass("number").text(section.number());
        // Visible only where number and title share a line; part pages hide it.
        heading.appendElement("span").addClass("gap").appendChild(new TextNode("\u3000"));
        Element name = heading.appendElement("span").addClass("name");
        title.childNodes().stream().toList().forEach(name::appendChild);
        return heading;
    }

    /** Points a link within the book to a document; replaces a broken one by its text. */
    private void link(ContentDocument document) {
        for (Element link : document.root().select("a[href^=#]")) {
            String target = link.attr("href").substring(1);
            String href = href(target);
            if (href.isEmpty()) {
                if (!ids.isTaken(target)) {
                    link.unwrap();
                }
            } else if (!href.startsWith(document.href())) {
                link.attr("href", href.substring(ContentDocument.FOLDER.length()));
            }
        }
        document.root().select("a[" + Markup.SECTION + "]").removeAttr(Markup.SECTION);
    }
}
