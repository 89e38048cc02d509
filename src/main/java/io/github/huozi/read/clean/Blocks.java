package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import io.github.huozi.book.XmlText;
import io.github.huozi.book.control.Limits;
import io.github.huozi.read.clean.Vocabulary.Kind;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gives a complete block its normal form, or removes it when it is empty. */
final class Blocks {

    private Blocks() {}

    /**
     * Finishes a block in its place.
     *
     * @param anchors receives the ids of removed elements
     * @param limits the limit on the size of a table
     */
    static void finish(Element block, Kind kind, Collection<String> anchors, Limits limits) {
        switch (kind) {
            case PARAGRAPH, HEADING -> line(block, kind, anchors);
            case CAPTION, FIGCAPTION, TERM, SUMMARY -> {
                trim(block);
                dropIfEmpty(block, anchors);
            }
            case CELL, DEFINITION -> trim(block);
            case ITEM -> {
                trim(block);
                if (block.childNodeSize() == 0 && !"ol".equals(parentName(block))) {
                    drop(block, anchors);
                }
            }
            case TERMS -> terms(block, anchors);
            case TABLE -> Tables.finish(block, anchors, limits.tableCells());
            case FIGURE -> figure(block, anchors);
            case DETAILS -> details(block, anchors);
            case FLOW, LIST -> dropIfEmpty(block, anchors);
            default -> {}
        }
    }

    private static String parentName(Element block) {
        Element parent = block.parent();
        return parent == null ? "" : parent.normalName();
    }

    private static void line(Element block, Kind kind, Collection<String> anchors) {
        trim(block);
        Element picture = block.selectFirst("img");
        if (picture == null) {
            if (block.text().isEmpty() && (kind == Kind.HEADING || XmlText.isBlank(block.wholeText()))) {
                drop(block, anchors);
            }
            return;
        }
        boolean alone =
                XmlText.isBlank(block.wholeText()) && block.select("img").size() == 1;
        if (alone) {
            lonePicture(block, kind, picture);
        } else if (kind == Kind.HEADING && XmlText.isBlank(block.wholeText())) {
            block.tagName("p");
        }
    }

    /**
     * A paragraph that is a picture becomes a figure, whose caption is the picture's title; a heading stays recognisable
     * as one.
     */
    private static void lonePicture(Element block, Kind kind, Element picture) {
        Element link = picture.closest("a");
        Element content = link == null ? picture : link;
        if (parentName(block).equals("figure")) {
            block.replaceWith(content);
            return;
        }
        Element figure = Elements.renamed(block, "figure");
        if (kind == Kind.HEADING) {
            figure.attr(Markup.LEVEL, block.normalName().substring(1));
        }
        block.replaceWith(figure);
        figure.appendChild(content);
        String caption = picture.attr("title");
        if (!caption.isEmpty()) {
            picture.removeAttr("title");
            figure.appendElement("figcaption").attr(Markup.PLAIN_CAPTION, "").text(caption);
        }
    }

    /** Removes line breaks and white space from both ends; an initial ideographic space would double the indent. */
    private static void trim(Element block) {
        trim(block, true);
        trim(block, false);
    }

    /** Removes line breaks and white space from the end. */
    static void trimEnd(Element block) {
        trim(block, false);
    }

    private static void trim(Element block, boolean start) {
        @Nullable Node leaf = Elements.leaf(block, start);
        while (leaf != null) {
            if (leaf instanceof TextNode text) {
                String whole = text.getWholeText();
                String kept = stripped(whole, start);
                if (!kept.isEmpty()) {
                    if (kept.length() < whole.length()) {
                        text.text(kept);
                    }
                    return;
                }
            } else if (!leaf.normalName().equals("br")) {
                return;
            }
            Elements.prune(leaf, block);
            leaf = Elements.leaf(block, start);
        }
    }

    private static String stripped(String text, boolean start) {
        int from = 0;
        int to = text.length();
        while (start && from < to && XmlText.isSpace(text.charAt(from))) {
            from++;
        }
        while (!start && to > from && XmlText.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Makes a {@code dl} groups of terms and definitions; anything before the first term moves before the list. */
    private static void terms(Element list, Collection<String> anchors) {
        Element first = list.firstElementChild();
        while (first != null && first.normalName().equals("dd")) {
            for (Node node : List.copyOf(first.childNodes())) {
                Element paragraph = node instanceof Element e && !e.tag().isInline() ? e : new Element("p");
                if (!node.equals(paragraph)) {
                    paragraph.appendChild(node);
                }
                list.before(paragraph);
            }
            first.remove();
            first = list.firstElementChild();
        }
        Element last = list.lastElementChild();
        if (last != null && last.normalName().equals("dt")) {
            list.appendElement("dd");
        }
        dropIfEmpty(list, anchors);
    }

    private static void figure(Element figure, Collection<String> anchors) {
        Element caption = Elements.child(figure, "figcaption");
        if (caption == null) {
            Element only = figure.childrenSize() == 1 ? figure.firstElementChild() : null;
            if (only != null && only.normalName().equals("pre")) {
                unwrap(figure, anchors);
            } else {
                dropIfEmpty(figure, anchors);
            }
            return;
        }
        figure.appendChild(caption);
        if (figure.childrenSize() == 1) {
            caption.tagName("p");
            unwrap(figure, anchors);
        }
    }

    private static void details(Element details, Collection<String> anchors) {
        Element first = details.firstElementChild();
        if (first == null) {
            drop(details, anchors);
        } else if (!first.normalName().equals("summary")) {
            unwrap(details, anchors);
        }
    }

    private static void unwrap(Element block, Collection<String> anchors) {
        if (!block.id().isEmpty()) {
            anchors.add(block.id());
        }
        block.unwrap();
    }

    private static void dropIfEmpty(Element block, Collection<String> anchors) {
        if (block.childNodeSize() == 0) {
            drop(block, anchors);
        }
    }

    /** Removes a block; its id and those within it pass to the next element. */
    static void drop(Element block, Collection<String> anchors) {
        block.select("[id]").forEach(it -> anchors.add(it.id()));
        block.remove();
    }
}
