package io.github.huozi.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.TOCReference;
import io.documentnode.epub4j.epub.NCXDocument;
import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.assemble.TocEntry;
import io.github.huozi.book.Matter;
import io.github.huozi.book.language.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Builds the table of contents, in both forms that reading systems require, and the landmarks. */
final class Navigation {

    private Navigation() {}

    /**
     * Returns the table of contents, to the depth that the book requests, and every section with a separate document,
     * however deep: otherwise readers could reach it only by turning pages.
     *
     * @param href the function from an id to its address
     */
    static List<Place> contents(AssembledBook book, UnaryOperator<String> href) {
        Set<String> documents =
                book.allSections().stream().map(AssembledSection::id).collect(Collectors.toSet());
        return places(book.toc(), book.settings().tocDepth(), documents, href);
    }

    private static List<Place> places(
            List<TocEntry> entries, int depth, Set<String> documents, UnaryOperator<String> href) {
        List<Place> places = new ArrayList<>();
        for (TocEntry entry : entries) {
            if (depth > 0 || documents.contains(entry.target())) {
                List<Place> children = places(entry.children(), depth - 1, documents, href);
                places.add(new Place(entry.label(), href.apply(entry.target()), "", children));
            }
        }
        return places;
    }

    /** Returns the landmarks; reading systems open a new book at {@code bodymatter}. */
    static List<Place> landmarks(AssembledBook book, Wording words, UnaryOperator<String> href) {
        List<Place> landmarks = new ArrayList<>();
        landmarks.add(Place.landmark("cover", words.text("cover"), EpubFrontPages.COVER));
        landmarks.add(Place.landmark("titlepage", words.text("title.page"), EpubFrontPages.TITLE_PAGE));
        landmarks.add(Place.landmark("toc", words.text("contents"), EpubFrontPages.NAV + "#toc"));
        book.allSections().stream()
                .filter(section -> section.matter() == Matter.BODY)
                .findFirst()
                .or(() -> book.allSections().stream().findFirst())
                .map(AssembledSection::id)
                .ifPresent(id -> landmarks.add(Place.landmark("bodymatter", words.text("body"), href.apply(id))));
        return landmarks;
    }

    /** Returns the figures with captions; adds missing ids. */
    static List<Place> figures(List<ContentDocument> documents, Ids ids) {
        return captioned(documents, "figure:has(img), figure:has(svg)", "figure", ids);
    }

    /** Returns the tables with captions; adds missing ids. */
    static List<Place> tables(List<ContentDocument> documents, Ids ids) {
        return captioned(documents, "table, figure:has(table)", "table", ids);
    }

    /** Returns a caption without the calls of notes. */
    private static String words(Element caption) {
        Element copy = caption.clone();
        copy.select("[role=doc-noteref]").remove();
        return copy.text().strip();
    }

    private static List<Place> captioned(List<ContentDocument> documents, String what, String name, Ids ids) {
        List<Place> places = new ArrayList<>();
        for (ContentDocument document : documents) {
            for (Element element : document.root().select(what)) {
                Element caption = element.selectFirst("> caption, > figcaption");
                String words = caption == null ? "" : words(caption);
                if (!words.isBlank()) {
                    if (!element.hasAttr("id")) {
                        element.attr("id", ids.fresh(document.section().id() + "." + name));
                    }
                    places.add(Place.of(words, document.href() + "#" + element.id()));
                }
            }
        }
        return places;
    }

    /** Adds the NCX, used by Kindle and by readers older than EPUB 3. */
    static void addNcx(Manifest manifest, AssembledBook book, List<Place> contents) throws IOException {
        Book model = manifest.book();
        contents.forEach(place -> model.getTableOfContents().addTOCReference(reference(model, place)));
        Identifier identifier =
                new Identifier("uid", Xhtml.clean(book.metadata().identifier()));
        // No authors: epub4j would write "last name, first name" with nothing after the comma.
        Resource ncx = NCXDocument.createNCXResource(
                List.of(identifier), Xhtml.clean(book.metadata().title()), List.of(), model.getTableOfContents());
        String text = new String(ncx.getData(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        Resource added = manifest.add("ncx", ncx.getHref(), ncx.getMediaType().getName(), text, List.of());
        model.getSpine().setTocResource(added);
    }

    private static TOCReference reference(Book model, Place place) {
        int hash = place.href().indexOf('#');
        String file = hash < 0 ? place.href() : place.href().substring(0, hash);
        Resource resource = model.getResources().getByHref(file);
        TOCReference reference = hash < 0
                ? new TOCReference(place.label(), resource)
                : new TOCReference(place.label(), resource, place.href().substring(hash + 1));
        place.children().forEach(child -> reference.addChildSection(reference(model, child)));
        return reference;
    }
}
