package io.github.huozi.read.html;

import io.github.huozi.book.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds lists saved by Word: each item is a paragraph that names its list and its level ({@code mso-list: l0 level2
 * lfo1}), with a marker in it. In a filtered page the names are missing; then an item is recognised by its class and its
 * marker, and its level by its indent.
 */
final class WordLists {

    private static final String ITEM = "p[style*=mso-list], p[class^=MsoListParagraph]";
    private static final Pattern LEVEL = Pattern.compile("mso-list\\s*:\\s*(l\\d+)?\\s*level(\\d)");
    private static final Pattern INDENT =
            Pattern.compile("margin-left\\s*:\\s*(-?\\d+(?:\\.\\d+)?)\\s*(pt|cm|mm|in|px)?");
    private static final String IGNORED = "[style~=mso-list\\s*:\\s*Ignore]";

    /** The gap after a marker: spaces in a tiny size. */
    private static final String GAP = "span[style~=font\\s*:\\s*7\\.0pt]";

    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol");

    private static final int DEEPEST = 9;

    /** A list under construction. */
    private record Open(double level, Element list, String style, String name, int next) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Element root;

    /** Keeps a heading's number in the heading; the gap after it becomes one space. */
    static void mendHeadings(Element body) {
        for (Element marker : body.select("h1, h2, h3, h4, h5, h6").select(IGNORED)) {
            marker.select(GAP).remove();
            String number = marker.text().replace('\u00a0', ' ').strip();
            Element heading = marker.closest("h1, h2, h3, h4, h5, h6");
            if (heading != null) {
                marker.remove();
                heading.prependText(number.isEmpty() ? "" : number + " ");
            }
        }
    }

    void mend(Element body) {
        for (Element item : body.select(ITEM)) {
            Element marker = marker(item);
            if (marker == null) {
                goOn(item);
                continue;
            }
            Optional<WordMarker> read = WordMarker.of(marker.text());
            if (read.isPresent()) {
                add(item, marker, read.get());
            } else {
                item.select(GAP).remove();
            }
        }
    }

    /** Returns the element that holds only the marker of an item. */
    private static @Nullable Element marker(Element item) {
        Element ignored = item.selectFirst(IGNORED);
        if (ignored != null) {
            return ignored;
        }
        Element gap = item.selectFirst(GAP);
        if (gap == null || !gap.text().replace('\u00a0', ' ').isBlank()) {
            return null;
        }
        Element around = gap.parent();
        return around == null || around.equals(item) || !item.text().startsWith(around.text()) ? null : around;
    }

    /** Adds another paragraph to the preceding item. */
    private void goOn(Element paragraph) {
        Open last = open.peek();
        if (last != null
                && follows(paragraph)
                && indent(paragraph) > 0
                && !paragraph.text().isBlank()) {
            Element item = last.list().lastElementChild();
            if (item != null) {
                inParagraphs(item);
                item.appendChild(paragraph.clearAttributes());
            }
        }
    }

    /** Wraps the text of an item with several paragraphs in one too. */
    private static void inParagraphs(Element item) {
        Element first = new Element("p");
        for (Node node : List.copyOf(item.childNodes())) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                break;
            }
            first.appendChild(node);
        }
        if (first.childNodeSize() > 0) {
            item.prependChild(first);
        }
    }

    private boolean follows(Element paragraph) {
        Element before = paragraph.previousElementSibling();
        while (before != null && before.text().replace('\u00a0', ' ').isBlank() && before.selectFirst("img") == null) {
            before = before.previousElementSibling();
        }
        return root != null && root.equals(before);
    }

    private void add(Element item, Element marker, WordMarker written) {
        String style = item.attr("style");
        Matcher named = LEVEL.matcher(style);
        boolean isNamed = named.find();
        double level = isNamed ? Integer.parseInt(named.group(2)) : indent(item);
        String name = isNamed && named.group(1) != null ? named.group(1) : "";
        if (!follows(item)) {
            open.clear();
        }
        while (!open.isEmpty() && open.element().level() > level) {
            open.pop();
        }
        Open list = open.peek();
        WordMarker mark = list == null || list.level() < level ? written : written.in(list.style());
        if (list == null || list.level() < level || !continues(list, mark, name)) {
            list = begin(item, level, mark, name);
        } else {
            open.pop();
        }
        Element into = new Element("li");
        if (!mark.isBullet() && mark.value() != list.next()) {
            into.attr("value", Integer.toString(mark.value()));
        }
        if (item.hasAttr(Markup.POSITION)) {
            into.attr(Markup.POSITION, item.attr(Markup.POSITION));
        }
        list.list().appendChild(into);
        open.push(new Open(level, list.list(), list.style(), name, mark.value() + 1));
        marker.remove();
        item.remove();
        into.appendChildren(List.copyOf(item.childNodes()));
    }

    private static boolean continues(Open list, WordMarker mark, String name) {
        boolean restarts = !mark.isBullet() && mark.value() == 1;
        return list.style().equals(mark.style()) && list.name().equals(name) && !restarts;
    }

    /** Begins a list: within the last item of the surrounding list, after the preceding list, or on its own. */
    private Open begin(Element item, double level, WordMarker mark, String name) {
        Element list = new Element(mark.isBullet() ? "ul" : "ol");
        if (!mark.isBullet() && !mark.style().equals("1")) {
            list.attr("type", mark.style());
        }
        if (mark.value() > 1) {
            list.attr("start", Integer.toString(mark.value()));
        }
        while (!open.isEmpty() && open.element().level() >= level) {
            open.pop();
        }
        Open around = open.peek();
        Element into = around == null ? null : around.list().lastElementChild();
        if (into == null || open.size() >= DEEPEST) {
            open.clear();
            item.before(list);
            root = list;
        } else {
            into.appendChild(list);
        }
        return new Open(level, list, mark.style(), name, Math.max(mark.value(), 1));
    }

    /** Returns the indent in points. */
    private static double indent(Element item) {
        Matcher indent = INDENT.matcher(item.attr("style"));
        if (!indent.find()) {
            return 0;
        }
        double amount = Double.parseDouble(indent.group(1));
        return switch (indent.group(2) == null ? "pt" : indent.group(2)) {
            case "cm" -> amount * 28.35;
            case "mm" -> amount * 2.835;
            case "in" -> amount * 72;
            case "px" -> amount * 0.75;
            default -> amount;
        };
    }
}
