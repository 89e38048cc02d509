package io.github.huozi.book;

import org.jsoup.nodes.Element;

/**
 * The content of one section, without its title: a {@code body} element whose children are blocks in the vocabulary of
 * {@link Markup}. It has one owner at a time: passes change it in place; after {@code assemble} nobody does, and a renderer
 * works on {@link #copy()}. Not safe for use by several threads while it is being changed.
 *
 * @param body the {@code body} element, the root of its own tree
 */
public record Content(Element body) {

    /** {@return a deep copy that the caller may change} */
    public Content copy() {
        return new Content(body.clone());
    }

    /** {@return whether there is nothing to read in it: no text and no picture} */
    public boolean isEmpty() {
        return body.text().isBlank() && body.selectFirst("img, svg, hr, table") == null;
    }
}
