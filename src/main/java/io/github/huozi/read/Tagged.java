package io.github.huozi.read;

import org.commonmark.node.CustomNode;

/** Inline text in an element of HTML. */
final class Tagged extends CustomNode {

    private final String name;
    private final String attributes;

    /**
     * @param name of the element
     * @param attributes as they are written, a space before each
     */
    Tagged(String name, String attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    String attributes() {
        return attributes;
    }
}
