package io.github.huozi.check;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** Checks whether links and bookmarks lead to a page of the document, ISO 32000-1, 12.3.2. Web addresses are not contacted. */
final class PdfLinks {

    private final PDDocument document;
    private final PageSources sources;
    private final TagSources tags;
    private final DiagnosticSink sink;
    private final Set<COSDictionary> pages = new HashSet<>();

    PdfLinks(PDDocument document, PageSources sources, TagSources tags, DiagnosticSink sink) {
        this.document = document;
        this.sources = sources;
        this.tags = tags;
        this.sink = sink;
        document.getPages().forEach(page -> pages.add(page.getCOSObject()));
    }

    void check() throws IOException {
        int index = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    check(link, index);
                }
            }
            index++;
        }
        for (PDOutlineItem item : PageSources.items(document)) {
            PDDestination destination = item.getDestination();
            PDAction action = item.getAction();
            if (destination == null && action instanceof PDActionGoTo goTo) {
                destination = goTo.getDestination();
            }
            if (!(destination == null && action != null) && !lands(destination)) {
                sink.report(Code.LINK_NOWHERE.at(sources.of(0), "bookmark", String.valueOf(item.getTitle())));
            }
        }
    }

    private void check(PDAnnotationLink link, int index) throws IOException {
        PDAction action = link.getAction();
        PDDestination destination = link.getDestination();
        if (destination == null && action instanceof PDActionGoTo goTo) {
            destination = goTo.getDestination();
        } else if (destination == null && action != null) {
            return;
        }
        if (!lands(destination)) {
            Position position = link.getRectangle() == null ? sources.of(index) : tags.of(index, link.getRectangle());
            sink.report(
                    link.getContents() == null
                            ? Code.LINK_NOWHERE.at(position, "link", index + 1)
                            : Code.LINK_NOWHERE.at(position, "text", index + 1, link.getContents()));
        }
    }

    private boolean lands(@Nullable PDDestination destination) throws IOException {
        if (destination instanceof PDNamedDestination named) {
            return lands(document.getDocumentCatalog().findNamedDestinationPage(named));
        }
        if (destination instanceof PDPageDestination place) {
            PDPage page = place.getPage();
            return page == null
                    ? place.getPageNumber() >= 0 && place.getPageNumber() < document.getNumberOfPages()
                    : pages.contains(page.getCOSObject());
        }
        return false;
    }
}
