package io.github.huozi.read.word;

import io.github.huozi.book.Markup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Attaches captions to the pictures and tables next to them. The book's numbers replace those that Word counts, unless the
 * author has typed some by hand; then all stay as they are.
 */
final class WordCaptions {

    private static final Pattern LABEL = Pattern.compile("^(?:图|表|Figure|Table|Fig\\.)\\s*[0-9A-Z一二三四五六七八九十].*");
    private static final Pattern TABLE = Pattern.compile("^(?:表|Table)\\s*[0-9A-Z一二三四五六七八九十]?.*");
    private static final Pattern REST = Pattern.compile("^[\\s\\u3000\\u2003:：.．]+");

    private WordCaptions() {}

    static void tie(Element body) {
        boolean byHand = body.select("p").stream().anyMatch(WordCaptions::isWrittenByHand);
        Set<String> labels = new HashSet<>();
        for (Element paragraph : body.select("p")) {
            if (isCaption(paragraph)) {
                tie(paragraph, byHand, labels);
            }
        }
        for (Element link : body.select("a[href^=#]")) {
            if (labels.contains(link.attr("href").substring(1)) && !link.text().equals("{page}")) {
                link.text(Markup.NUMBER);
            }
        }
        body.select("span[" + WordInlines.SEQUENCE + "]").forEach(Node::unwrap);
    }

    private static boolean isStyled(Element paragraph) {
        return paragraph.attr(WordBlocks.MEANING).equals(WordMeaning.Kind.CAPTION.name());
    }

    private static @Nullable Element sequence(Element paragraph) {
        return paragraph.selectFirst("span[" + WordInlines.SEQUENCE + "]");
    }

    private static boolean isCaption(Element paragraph) {
        return isStyled(paragraph)
                || (sequence(paragraph) != null
                        && LABEL.matcher(paragraph.text()).matches());
    }

    private static boolean isWrittenByHand(Element paragraph) {
        return isStyled(paragraph)
                && sequence(paragraph) == null
                && LABEL.matcher(paragraph.text()).matches();
    }

    private static void tie(Element paragraph, boolean byHand, Set<String> labels) {
        boolean table = TABLE.matcher(paragraph.text().strip()).matches();
        Element before = paragraph.previousElementSibling();
        Element after = paragraph.nextElementSibling();
        Element block = table
                ? (isFreeTable(after) ? after : isFreeTable(before) ? before : null)
                : (isPicture(before) ? before : isPicture(after) ? after : isFreeTable(after) ? after : null);
        if (block == null) {
            return;
        }
        Element caption = new Element(block.is("table") ? "caption" : "figcaption");
        Element sequence = sequence(paragraph);
        Element holder = block;
        if (!block.is("table")) {
            holder = new Element("figure");
            holder.attr(Markup.POSITION, block.attr(Markup.POSITION));
            block.replaceWith(holder);
            holder.appendChildren(List.copyOf(block.childNodes()));
        }
        if (sequence != null && !byHand) {
            String id = takeLabel(paragraph, sequence, labels, holder);
            if (!id.isEmpty()) {
                holder.id(id);
            }
        }
        caption.appendChildren(List.copyOf(paragraph.childNodes()));
        paragraph.remove();
        if (caption.hasText()) {
            boolean above = !block.is("table") && block.equals(after);
            if (block.is("table") || above) {
                holder.prependChild(caption);
            } else {
                holder.appendChild(caption);
            }
        }
    }

    /** Removes everything up to the number; the first bookmark there becomes the picture's name. */
    private static String takeLabel(Element paragraph, Element sequence, Set<String> labels, Element holder) {
        Element top = sequence;
        while (top.parent() != null && !paragraph.equals(top.parent())) {
            top = top.parent();
        }
        String id = "";
        for (Node node : List.copyOf(paragraph.childNodes())) {
            if (node instanceof Element element) {
                for (Element named : element.select("[id]")) {
                    if (id.isEmpty()) {
                        id = named.id();
                    } else {
                        holder.prependElement("span").id(named.id());
                    }
                    labels.add(named.id());
                }
            }
            node.remove();
            if (node.equals(top)) {
                break;
            }
        }
        Node first = paragraph.childNodeSize() == 0 ? null : paragraph.childNode(0);
        while (first instanceof Element element && element.childNodeSize() > 0) {
            first = element.childNode(0);
        }
        if (first instanceof TextNode text) {
            text.text(REST.matcher(text.getWholeText()).replaceFirst(""));
        }
        return id;
    }

    private static boolean isPicture(@Nullable Element block) {
        return block != null
                && block.is("p")
                && block.selectFirst("img, .picture-missing, [huozi-class=picture-missing]") != null
                && block.ownText().isBlank()
                && (block.select("img").size() > 0 || block.select("p > *").size() == 1);
    }

    private static boolean isFreeTable(@Nullable Element block) {
        return block != null && block.is("table") && block.selectFirst("> caption") == null;
    }
}
