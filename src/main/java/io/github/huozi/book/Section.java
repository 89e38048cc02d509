package io.github.huozi.book;

import io.github.huozi.diagnostic.Position;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A part, a chapter, or any other piece of a book that has a place in its table of contents.
 *
 * @param key tells this section from all others and stays the same from edition to edition: the source's path relative to
 *     the book's folder with {@code /} between names, or the name that the caller gave
 * @param role what it is
 * @param title its title, which {@code content} does not repeat
 * @param content what stands under the title; empty for a part without an introduction
 * @param children the sections within it, in order
 * @param position where its source begins
 */
public record Section(String key, Role role, Title title, Content content, List<Section> children, Position position) {

    public Section {
        children = List.copyOf(children);
    }

    /** What is read on its page, in order: the heading of its title, and the body of its content. */
    public List<Element> texts() {
        return List.of(title.heading(), content.body());
    }

    /** The same section with other children. */
    public Section withChildren(List<Section> others) {
        return new Section(key, role, title, content, others, position);
    }
}
