package io.github.huozi.markdown;

import org.commonmark.node.CustomNode;

/** Inline text in an element of HTML. */
public final class Tagged extends CustomNode {

    private final String name;
    private final String attributes;

    /**
     * @param name the name of the element
     * @param attributes the attributes as written, each after a space
     */
    Tagged(String name, String attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    public String name() {
        return name;
    }

    public String attributes() {
        return attributes;
    }
}
