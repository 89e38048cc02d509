package io.github.huozi.epub;

import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Markup;
import io.github.huozi.book.control.BuildControl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Marks in the documents where the pages of the printed book begin: before the character that is the first of a page, or
 * else at the first block or anchor of it. Only a page on which nothing of the text begins or goes on has no marker.
 */
final class PageMarkers {

    /** A marker may stand before these, and inside of all others. */
    private static final Set<String> BEFORE =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "a", "figure", "table", "pre", "img", "ul", "ol", "dl");

    /** Nothing but cells and rows may stand in these. */
    private static final Set<String> ROWS = Set.of("tr", "thead", "tbody", "tfoot");

    /** What a block holds beside its own text: readings, calls of notes, references that say a page in print, other blocks. */
    private static final Evaluator NOT_COUNTED = Selector.evaluatorOf("math, svg, rt, rp, [role=doc-noteref], ["
            + Markup.PAGE + "], [role=doc-pagebreak], [" + Markup.BLOCK + "]");

    private static final Evaluator NOTES = Selector.evaluatorOf("section." + Markup.NOTES);

    private static final Evaluator ANCHORS = Selector.evaluatorOf("[id], [" + Markup.BLOCK + "]");

    private final Ids ids;
    private final Set<String> marked = new HashSet<>();
    private final List<Place> list = new ArrayList<>();

    private PageMarkers(Ids ids) {
        this.ids = ids;
    }

    /** Puts the markers in and gives the list of pages; every marker is in it and nothing else; {@code control} may stop it. */
    static List<Place> insert(PageMap pages, List<ContentDocument> documents, Ids ids, BuildControl control) {
        PageMarkers markers = new PageMarkers(ids);
        Map<String, Found> anchors = anchors(documents);
        Map<String, List<PageMap.Break>> breaks = new HashMap<>();
        pages.breaks().forEach(it -> breaks.computeIfAbsent(it.block(), block -> new ArrayList<>())
                .add(it));
        for (Map.Entry<String, String> entry : pages.labels().entrySet()) {
            Found anchor = anchors.get(entry.getKey());
            if (anchor != null) {
                Element block = anchor.element();
                markers.mark(anchor, entry.getValue(), marker -> insert(block, marker));
                control.check();
                for (PageMap.Break inside : breaks.getOrDefault(block.attr(Markup.BLOCK), List.of())) {
                    control.check();
                    markers.mark(anchor, inside.label(), marker -> insert(block, inside.before(), marker));
                }
            }
        }
        return markers.list;
    }

    private record Found(ContentDocument document, Element element) {}

    /** Where a marker goes. */
    private interface Spot {
        void take(Element marker);
    }

    /** Notes are left out: in the book they stand at the foot of a page, here at the end of a document. */
    private static Map<String, Found> anchors(List<ContentDocument> documents) {
        Map<String, Found> anchors = new HashMap<>();
        for (ContentDocument document : documents) {
            for (Element element : document.root().select(ANCHORS)) {
                if (element.closest(NOTES) == null) {
                    String name = element.hasAttr("id") ? element.id() : element.attr(Markup.BLOCK);
                    anchors.put(name, new Found(document, element));
                }
            }
        }
        return anchors;
    }

    private void mark(Found anchor, String label, Spot spot) {
        if (!label.isBlank() && marked.add(label)) {
            String id = ids.fresh("page-" + label.replaceAll("[^A-Za-z0-9]+", "-"));
            spot.take(new Element("span")
                    .attr("epub:type", "pagebreak")
                    .attr("role", "doc-pagebreak")
                    .attr("id", id)
                    .attr("aria-label", label));
            list.add(Place.of(label, anchor.document().href() + "#" + id));
        }
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

    /** Before the character of a block's own text that has so many before it; at its end when it is shorter. */
    private static void insert(Element block, int before, Element marker) {
        int left = before;
        TextNode last = null;
        for (TextNode text : ownText(block)) {
            String words = text.getWholeText();
            for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
                if (PageMap.isCounted(words.codePointAt(i)) && left-- == 0) {
                    put(i == 0 ? text : text.splitText(i), marker);
                    return;
                }
            }
            last = text;
        }
        if (last == null) {
            insert(block, marker);
        } else {
            last.after(marker);
        }
    }

    private static List<TextNode> ownText(Element block) {
        List<TextNode> own = new ArrayList<>();
        block.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text && isOwn(text, block)) {
                own.add(text);
            }
        });
        return own;
    }

    private static boolean isOwn(TextNode text, Element block) {
        for (@Nullable Node at = text.parent();
                !block.equals(at) && at instanceof Element around;
                at = around.parent()) {
            if (around.is(NOT_COUNTED)) {
                return false;
            }
        }
        return true;
    }

    /** A ruby base stays with its reading. */
    private static void put(TextNode text, Element marker) {
        Element parent = text.parent();
        Element ruby = parent == null ? null : parent.closest("ruby");
        if (ruby == null) {
            text.before(marker);
        } else {
            ruby.before(marker);
        }
    }
}
