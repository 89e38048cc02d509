package io.github.huozi.book;

import org.jsoup.nodes.Element;

/**
 * The content of one section, without its title: a {@code body} element whose children are blocks in the vocabulary of {@link
 * Markup}. It has one owner at a time: passes change it in place; after {@code assemble} it is not changed any more, and a
 * renderer works on {@link #copy()}. Not thread-safe while it is being changed.
 *
 * @param body the {@code body} element, the root of a tree
 */
public record Content(Element body) {

    /** {@return a deep copy that the caller may change} */
    public Content copy() {
        return new Content(body.clone());
    }

    /** {@return whether it has neither text nor pictures} */
    public boolean isEmpty() {
        return body.text().isBlank() && body.selectFirst("img, svg, hr, table") == null;
    }
}
