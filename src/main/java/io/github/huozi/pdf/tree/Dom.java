package io.github.huozi.pdf.tree;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Shorthands for building a W3C DOM. */
public final class Dom {

    private Dom() {}

    public static Document create() {
        try {
            // The class path of a goal may hold other parsers, EPUBCheck's among them.
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Appends a new child. */
    public static Element add(Node parent, String tag) {
        Document document = parent instanceof Document self ? self : parent.getOwnerDocument();
        Element element = document.createElement(tag);
        parent.appendChild(element);
        return element;
    }

    /** Appends a new child with classes. */
    public static Element add(Node parent, String tag, PrintClass... classes) {
        Element element = add(parent, tag);
        for (PrintClass each : classes) {
            each.addTo(element);
        }
        return element;
    }

    /** Appends text. */
    public static void text(Element parent, String text) {
        parent.appendChild(parent.getOwnerDocument().createTextNode(text));
    }

    /** Returns the language of an element, its own or inherited; empty when there is none. */
    public static String language(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute("lang")) {
                return at.getAttribute("lang");
            }
        }
        return "";
    }

    public static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }
}
