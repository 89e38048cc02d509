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
 * Marks where the pages of the printed book begin: before the first character of a page, or otherwise at its first block or
 * anchor. Only a page without any text has no marker.
 */
final class PageMarkers {

    /** Elements that a marker precedes; it goes inside all others. */
    private static final Set<String> BEFORE =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "a", "figure", "table", "pre", "img", "ul", "ol", "dl");

    /** Elements that may contain only cells and rows. */
    private static final Set<String> ROWS = Set.of("tr", "thead", "tbody", "tfoot");

    /** Content of a block other than its text: readings, calls of notes, references that show a page in print, other blocks. */
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

    /** Inserts the markers and returns the page list, which contains exactly these; {@code control} cancels it. */
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

    /** The place of a marker. */
    private interface Spot {
        void take(Element marker);
    }

    /** Ignores notes: they are at the foot of a page in the book, but at the end of a document here. */
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

    /** Inserts a marker before the character at that index of a block's own text, or at its end when the text is shorter. */
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

    /** Keeps a ruby base with its reading. */
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
