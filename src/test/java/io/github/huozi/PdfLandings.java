package io.github.huozi;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Where the links, bookmarks and named places of a PDF lead: what is to be read there. */
final class PdfLandings {

    /** A heading may begin this little above the place that is named. */
    private static final float SLACK = 4;

    private static final int MOST = 600;

    /**
     * A link.
     *
     * @param page on which it is, from 1
     * @param text it shows
     * @param seen the letters from the place on to which it leads; empty if it leads nowhere
     */
    record Landing(int page, String text, @Nullable String seen) {}

    private final List<Landing> links = new ArrayList<>();
    private final List<Landing> bookmarks = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();
    private final List<String> heads = new ArrayList<>();

    PdfLandings(byte[] pdf) {
        assertThatPdf(pdf).with(document -> {
            read(document);
            return this;
        });
    }

    List<Landing> links() {
        return links;
    }

    List<Landing> bookmarks() {
        return bookmarks;
    }

    /** What is to be read at each named place. */
    Map<String, String> names() {
        return names;
    }

    /** What is above the text of each page. */
    List<String> heads() {
        return heads;
    }

    private void read(PDDocument document) throws IOException {
        List<List<TextPosition>> pages = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void startPage(PDPage page) {
                pages.add(new ArrayList<>());
            }

            @Override
            protected void processTextPosition(TextPosition text) {
                pages.get(pages.size() - 1).add(text);
            }
        }.writeText(document, Writer.nullWriter());
        for (List<TextPosition> page : pages) {
            heads.add(head(page));
        }
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && (link.getDestination() != null || link.getAction() instanceof PDActionGoTo)) {
                    PDDestination to = link.getAction() instanceof PDActionGoTo goTo
                            ? goTo.getDestination()
                            : link.getDestination();
                    links.add(new Landing(number, String.valueOf(link.getContents()), seen(document, pages, to)));
                }
            }
        }
        bookmarks(document, pages, document.getDocumentCatalog().getDocumentOutline());
        for (Map.Entry<String, PDPageDestination> name :
                document.getDocumentCatalog().getNames().getDests().getNames().entrySet()) {
            names.put(name.getKey(), String.valueOf(seen(document, pages, name.getValue())));
        }
    }

    private void bookmarks(PDDocument document, List<List<TextPosition>> pages, PDOutlineNode node) throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDDestination to =
                    item.getAction() instanceof PDActionGoTo goTo ? goTo.getDestination() : item.getDestination();
            bookmarks.add(new Landing(0, item.getTitle(), seen(document, pages, to)));
            bookmarks(document, pages, item);
        }
    }

    /** The words in the head margin: smaller than a tenth of the page from its top, the folio left out. */
    private static String head(List<TextPosition> page) {
        StringBuilder head = new StringBuilder();
        for (TextPosition text : page) {
            if (text.getYDirAdj() < text.getPageHeight() / 11) {
                head.append(text.getUnicode());
            }
        }
        return head.toString().strip();
    }

    private static @Nullable String seen(
            PDDocument document, List<List<TextPosition>> pages, @Nullable PDDestination destination)
            throws IOException {
        PDDestination to = destination instanceof PDNamedDestination named
                ? document.getDocumentCatalog().findNamedDestinationPage(named)
                : destination;
        if (!(to instanceof PDPageDestination place) || place.retrievePageNumber() < 0) {
            return null;
        }
        int index = place.retrievePageNumber();
        float top = place instanceof PDPageXYZDestination xyz && xyz.getTop() >= 0
                ? document.getPage(index).getMediaBox().getUpperRightY() - xyz.getTop()
                : 0;
        StringBuilder seen = new StringBuilder();
        for (int page = index; page < Math.min(pages.size(), index + 2); page++) {
            for (TextPosition text : pages.get(page)) {
                if (seen.length() < MOST && (page > index || text.getYDirAdj() >= top - SLACK)) {
                    seen.append(FoundAgain.letters(text.getUnicode()));
                }
            }
        }
        return seen.toString();
    }
}
