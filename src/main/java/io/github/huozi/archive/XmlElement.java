package io.github.huozi.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document that {@link SafeXml} has read. Names have the prefixes that the caller assigns to namespaces, not
 * those of the document. Text is an element without a name.
 */
public final class XmlElement {

    private static final String[] NONE = new String[0];

    private final String name;
    private final String[] attributes;
    private final String text;
    private List<XmlElement> children = List.of();

    private XmlElement(String name, String[] attributes, String text) {
        this.name = name;
        this.attributes = attributes;
        this.text = text;
    }

    /**
     * Creates an element without children.
     *
     * @param attributes names and values alternately
     */
    static XmlElement of(String name, String... attributes) {
        return new XmlElement(name, attributes.length == 0 ? NONE : attributes.clone(), "");
    }

    static XmlElement text(String text) {
        return new XmlElement("", NONE, text);
    }

    void add(XmlElement child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(child);
    }

    /** Returns its name with its prefix; empty for text. */
    public String name() {
        return name;
    }

    /** Whether it has a name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** Returns an attribute; an empty string without it. */
    public String attribute(String wanted) {
        for (int at = 0; at < attributes.length; at += 2) {
            if (attributes[at].equals(wanted)) {
                return attributes[at + 1];
            }
        }
        return "";
    }

    /** Whether it has an attribute, even an empty one. */
    public boolean hasAttribute(String wanted) {
        for (int at = 0; at < attributes.length; at += 2) {
            if (attributes[at].equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Returns its elements and text in order. */
    public List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    /** Returns its children with a name. */
    public List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    /** Returns the first child with a name, or null. */
    public @Nullable XmlElement child(String wanted) {
        for (XmlElement child : children) {
            if (child.is(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** Returns the element at the end of a path of child names. */
    public Optional<XmlElement> at(String... path) {
        XmlElement at = this;
        for (String step : path) {
            at = at == null ? null : at.child(step);
        }
        return Optional.ofNullable(at);
    }

    /** Returns the first descendant with a name, in document order. */
    public Optional<XmlElement> first(String wanted) {
        for (XmlElement child : children) {
            if (child.is(wanted)) {
                return Optional.of(child);
            }
            Optional<XmlElement> deeper = child.first(wanted);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    /** Returns all descendants with a name, in document order. */
    public List<XmlElement> all(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<XmlElement> found) {
        for (XmlElement child : children) {
            if (child.is(wanted)) {
                found.add(child);
            }
            child.collect(wanted, found);
        }
    }

    /** Returns all text in it. */
    public String text() {
        if (name.isEmpty()) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        children.forEach(child -> all.append(child.text()));
        return all.toString();
    }
}
