package io.github.huozi;

import io.github.huozi.epub.EpubAssert;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Where the pages of a finished PDF begin, and where the page list of the EPUB beside it says that they do. */
final class PageStarts {

    /** The number of letters of a page to search for. */
    private static final int LETTERS = 6;

    /** A figure moves over no more of them. */
    private static final int NEAR = 800;

    /** The letters of all documents in reading order. */
    private final StringBuilder text = new StringBuilder();

    /** The number of letters before each element that has an id. */
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** The letters of the heads of tables, which the PDF says again on every page. */
    private final List<String> heads = new ArrayList<>();

    /** The places of the text right before a figure, which the PDF may set after the text that follows it. */
    private final Set<String> figures = new HashSet<>();

    /** The first letters of each page of the PDF by its label; none of a page that has no text. */
    private final Map<String, String> pages = new LinkedHashMap<>();

    /** The addresses of the page list by their labels. */
    private final Map<String, String> list = new LinkedHashMap<>();

    PageStarts(byte[] epub, byte[] pdf) throws IOException {
        Document opf = EpubAssert.xml(epub, "EPUB/package.opf");
        for (Element item : opf.select("spine > itemref")) {
            String href = opf.expectFirst("manifest > item[id=" + item.attr("idref") + "]")
                    .attr("href");
            read(href, EpubAssert.xml(epub, "EPUB/" + href).expectFirst("body"));
        }
        EpubAssert.xml(epub, "EPUB/nav.xhtml")
                .select("nav#page-list a")
                .forEach(link -> list.put(link.text(), link.attr("href")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            for (int i = 0; i < labels.length; i++) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(document.getPage(i));
                StringBuilder words = new StringBuilder();
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    if (content.getMCID() >= 0) {
                        words(content, words);
                    }
                }
                pages.put(labels[i], letters(words.toString()));
            }
        }
    }

    private void read(String href, Element body) {
        body.traverse((Node node, int depth) -> {
            if (node instanceof TextNode words && words.parent().closest("rt, rp") == null) {
                text.append(letters(words.getWholeText()));
            } else if (node instanceof Element element && element.hasAttr("id")) {
                places.put(href + "#" + element.id(), text.length());
                Element next = element.nextElementSibling();
                if (next != null && next.is("figure")) {
                    figures.add(href + "#" + element.id());
                }
            }
        });
        body.select("thead").forEach(head -> heads.add(letters(head.text())));
    }

    private static void words(PDMarkedContent content, StringBuilder to) {
        if (content.getActualText() != null) {
            to.append(content.getActualText());
            return;
        }
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                to.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                words(inner, to);
            }
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The labels of the page list. */
    List<String> labels() {
        return List.copyOf(list.keySet());
    }

    /** The labels of pages with text, from one on. */
    List<String> written(String first) {
        List<String> labels = new ArrayList<>(pages.keySet());
        return labels.subList(labels.indexOf(first), labels.size()).stream()
                .filter(label -> !pages.get(label).isEmpty())
                .toList();
    }

    /** Where a page begins, looked for from a place on; the number of an item and a head that is said again do not count. */
    private int places(String page, int place) {
        List<String> starts = new ArrayList<>();
        for (int i = 0; i == 0 || (i < page.length() && Character.isDigit(page.charAt(i - 1))); i++) {
            String rest = page.substring(i);
            starts.add(rest);
            heads.stream().filter(rest::startsWith).forEach(head -> starts.add(rest.substring(head.length())));
        }
        int first = -1;
        for (String start : starts) {
            int at = text.indexOf(start.substring(0, Math.min(LETTERS, start.length())), place);
            first = first < 0 || (at >= 0 && at < first) ? at : first;
        }
        return first;
    }

    /** What is wrong with the list: an entry that leads nowhere, one out of order, one where its page does not begin. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        int before = -1;
        for (Map.Entry<String, String> entry : list.entrySet()) {
            Integer place = places.get(entry.getValue());
            String words = pages.get(entry.getKey());
            if (place == null || words == null) {
                faults.add(entry + " leads nowhere");
                continue;
            }
            if (place < before) {
                faults.add(entry + " is out of order");
            }
            before = place;
            int from = places(words, place);
            if (from != place && !(figures.contains(entry.getValue()) && from > place && from < place + NEAR)) {
                int end = Math.min(text.length(), place + 2 * LETTERS);
                faults.add("page " + entry.getKey() + " begins “"
                        + words.substring(0, Math.min(words.length(), 2 * LETTERS)) + "”, its place “"
                        + text.substring(place, end) + "”, found " + (from - place) + " letters on");
            }
        }
        return faults;
    }
}
