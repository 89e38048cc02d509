package io.github.huozi.epub;

import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Marks in the documents where the pages of the printed book begin: at the first block or anchor of each page. A page on which
 * none begins, in the midst of a long block, has no marker.
 */
final class PageMarkers {

    /** A marker may stand before these, and inside of all others. */
    private static final Set<String> BEFORE =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "a", "figure", "table", "pre", "img", "ul", "ol", "dl");

    /** Nothing but cells and rows may stand in these. */
    private static final Set<String> ROWS = Set.of("tr", "thead", "tbody", "tfoot");

    private PageMarkers() {}

    /** Puts the markers in and gives the list of pages; every marker is in it and nothing else. */
    static List<Place> insert(PageMap pages, List<ContentDocument> documents, Ids ids) {
        Map<String, Found> anchors = anchors(documents);
        List<Place> list = new ArrayList<>();
        Set<String> marked = new HashSet<>();
        for (Map.Entry<String, String> entry : pages.labels().entrySet()) {
            Found anchor = anchors.get(entry.getKey());
            String label = entry.getValue();
            if (anchor == null || label.isBlank() || !marked.add(label)) {
                continue;
            }
            String id = ids.fresh("page-" + label.replaceAll("[^A-Za-z0-9]+", "-"));
            insert(anchor.element(), marker(id, label));
            list.add(Place.of(label, anchor.document().href() + "#" + id));
        }
        return list;
    }

    private record Found(ContentDocument document, Element element) {}

    /** Notes are left out: in the book they stand at the foot of a page, here at the end of a document. */
    private static Map<String, Found> anchors(List<ContentDocument> documents) {
        Map<String, Found> anchors = new HashMap<>();
        for (ContentDocument document : documents) {
            for (Element element : document.root().select("[id], [" + Markup.BLOCK + "]")) {
                if (element.closest("section." + Markup.NOTES) == null) {
                    String name = element.hasAttr("id") ? element.id() : element.attr(Markup.BLOCK);
                    anchors.put(name, new Found(document, element));
                }
            }
        }
        return anchors;
    }

    private static Element marker(String id, String label) {
        return new Element("span")
                .attr("epub:type", "pagebreak")
                .attr("role", "doc-pagebreak")
                .attr("id", id)
                .attr("aria-label", label);
    }

    private static void insert(Element anchor, Element marker) {
        Element first = anchor.firstElementChild();
        if (BEFORE.contains(anchor.normalName()) && anchor.parent() != null) {
            anchor.before(marker);
        } else if (ROWS.contains(anchor.normalName())) {
            if (first != null) {
                insert(first, marker);
            }
        } else {
            anchor.prependChild(marker);
        }
    }
}
