package io.github.huozi.read.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Small steps in a tree that jsoup does not have. */
final class Elements {

    private Elements() {}

    /** The first child element of that name. */
    static @Nullable Element child(Element parent, String name) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The child elements of that name. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** An element of another name with the same attributes and no content. */
    static Element renamed(Element element, String name) {
        Element other = new Element(name);
        other.attributes().addAll(element.attributes());
        return other;
    }

    /** The first node without children within an element, or the last. */
    static @Nullable Node leaf(Element element, boolean first) {
        Node at = element;
        while (at.childNodeSize() > 0) {
            at = at.childNode(first ? 0 : at.childNodeSize() - 1);
        }
        return at.equals(element) ? null : at;
    }

    /** Takes a node out, and with it the elements up to {@code top} that have nothing left in them and no id. */
    static void prune(Node node, Element top) {
        Node at = node;
        while (!at.equals(top)) {
            Node parent = at.parent();
            at.remove();
            if (parent == null || parent.childNodeSize() > 0 || parent.hasAttr("id")) {
                return;
            }
            at = parent;
        }
    }

    /** The text as it stands, line ends and all. */
    static String wholeText(Node node) {
        return node instanceof TextNode text ? text.getWholeText() : node instanceof Element e ? e.wholeText() : "";
    }
}
