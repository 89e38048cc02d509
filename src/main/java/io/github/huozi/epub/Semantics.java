package io.github.huozi.epub;

import io.github.huozi.book.Markup;
import io.github.huozi.book.listing.CodeBreaks;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Adds the meaning of classes to a document's markup, for assistive technology and the style sheet. */
final class Semantics {

    private static final Set<String> ALIGNMENTS = Set.of("left", "right", "center");

    /** The maximum number of columns that fit on a phone. */
    private static final int FEW_COLUMNS = 4;

    /** In half an em; shorter cells stay on one line, or browsers would set Chinese words as columns of characters. */
    private static final int SHORT_CELL = 10;

    private Semantics() {}

    static void mark(Element root) {
        root.select("aside." + Markup.CALLOUT).forEach(Semantics::callout);
        root.select("table").forEach(Semantics::table);
        root.select("em, i").forEach(Semantics::emphasis);
        CodeBreaks.mark(root);
        // Without margins, and when text is copied or read aloud, only a space keeps these apart.
        root.select("p.comment-by > * + *").stream()
                .filter(part -> !(part.previousSibling() instanceof TextNode))
                .forEach(part -> part.before(new TextNode(" ")));
    }

    /** An {@code aside} within a section would be a landmark within a landmark; a note is not a landmark. */
    private static void callout(Element callout) {
        if (callout.hasClass("callout-tip")) {
            callout.attr("epub:type", "tip").attr("role", "doc-tip");
        } else {
            callout.attr("role", "note");
        }
    }

    private static void table(Element table) {
        int columns = table.select("tr").stream()
                .mapToInt(row -> row.select("> td, > th").size())
                .max()
                .orElse(0);
        if (columns > FEW_COLUMNS) {
            // It may be wider than a small screen, so it scrolls; keyboard users must then be able to focus it.
            Element parent = table.parent();
            if (parent == null || !parent.hasClass("wide-table")) {
                table.wrap("<div class=\"wide-table\" tabindex=\"0\"></div>");
            }
        } else {
            table.select("th, td").stream().filter(Semantics::isShort).forEach(cell -> cell.addClass("short"));
        }
        // The corner cell of a table with headers on two sides is not a header; an empty header says nothing.
        table.select("th").stream()
                .filter(head -> head.text().isBlank() && head.selectFirst("img, svg, math") == null)
                .toList()
                .forEach(head -> head.tagName("td").removeAttr("scope"));
        for (Element head : table.select("th:not([scope])")) {
            head.attr("scope", head.closest("thead") != null || standsAmongHeads(head) ? "col" : "row");
        }
        for (Element cell : table.select("th[align], td[align]")) {
            String align = cell.attr("align");
            cell.removeAttr("align");
            if (ALIGNMENTS.contains(align)) {
                cell.addClass("align-" + align);
            }
        }
    }

    /** Whether the cells beside it are header cells too, as in a first row without {@code thead}. */
    private static boolean standsAmongHeads(Element cell) {
        return !cell.siblingElements().isEmpty()
                && cell.siblingElements().stream().allMatch(other -> other.nameIs("th"));
    }

    private static boolean isShort(Element cell) {
        int width = cell.text().codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
        return width <= SHORT_CELL;
    }

    /** Emphasises Han with dots, never slanted; only Latin is slanted. */
    private static void emphasis(Element element) {
        boolean han = element.text().codePoints().anyMatch(Semantics::isHan);
        if (!han) {
            element.addClass("latin");
        }
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
