package io.github.huozi.read.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Small tree operations that jsoup lacks. */
final class Elements {

    private Elements() {}

    /** Returns the first child element with a name, or null. */
    static @Nullable Element child(Element parent, String name) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** Returns the child elements with a name. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Returns an element with another name, the same attributes and no content. */
    static Element renamed(Element element, String name) {
        Element other = new Element(name);
        other.attributes().addAll(element.attributes());
        return other;
    }

    /** Returns the first leaf within an element, or the last. */
    static @Nullable Node leaf(Element element, boolean first) {
        Node at = element;
        while (at.childNodeSize() > 0) {
            at = at.childNode(first ? 0 : at.childNodeSize() - 1);
        }
        return at.equals(element) ? null : at;
    }

    /** Removes a node, and its ancestors below {@code top} that are then empty and have no id. */
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

    /** Returns the text unchanged, with its line breaks. */
    static String wholeText(Node node) {
        return node instanceof TextNode text ? text.getWholeText() : node instanceof Element e ? e.wholeText() : "";
    }
}
