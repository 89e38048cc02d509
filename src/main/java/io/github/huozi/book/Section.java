package io.github.huozi.book;

import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A part, a chapter, or any other piece of a book that has a place in its table of contents. Immutable except for the trees of
 * its title and its content, which have one owner at a time.
 */
public final class Section {

    private final String key;
    private final Role role;
    private final Title title;
    private final Content content;
    private final List<Section> children;
    private final Position position;

    private Section(Builder from) {
        key = from.key;
        role = from.role;
        title = from.title;
        content = Objects.requireNonNullElseGet(from.content, () -> new Content(new Element("body")));
        children = from.children;
        position = Optional.ofNullable(from.position).orElseGet(() -> Position.of(key));
    }

    /**
     * Returns a builder of a section without title, content and children.
     *
     * @param key identifies the section and is stable across editions
     * @param role the role of the section
     * @return the builder
     */
    public static Builder builder(String key, Role role) {
        return new Builder(key, role);
    }

    /** {@return a builder with these values; title and content are the same trees} */
    public Builder toBuilder() {
        return new Builder(key, role)
                .title(title)
                .content(content)
                .children(children)
                .position(position);
    }

    /**
     * {@return the key that identifies this section and is stable across editions: the source's path relative to the book's
     * folder with {@code /} between names, or the name set by the caller}
     */
    public String key() {
        return key;
    }

    /** {@return its role} */
    public Role role() {
        return role;
    }

    /** {@return its title, which {@link #content()} does not repeat} */
    public Title title() {
        return title;
    }

    /** {@return the content below the title; empty for a part without an introduction} */
    public Content content() {
        return content;
    }

    /** {@return the sections within it, in order} */
    public List<Section> children() {
        return children;
    }

    /** {@return the position where its source begins} */
    public Position position() {
        return position;
    }

    /** {@return the text on its page, in order: the heading of its title, and the body of its content} */
    public List<Element> texts() {
        return List.of(title.heading(), content.body());
    }

    /**
     * {@return a copy with other children}
     *
     * @param others the children in order
     */
    public Section withChildren(List<Section> others) {
        return toBuilder().children(others).build();
    }

    /** {@return its key} */
    @Override
    public String toString() {
        return key;
    }

    /** Builds a {@link Section}. Not thread-safe. */
    public static final class Builder {

        private final String key;
        private final Role role;
        private Title title = Title.plain("", Title.Origin.CONFIGURATION);
        private @Nullable Content content;
        private List<Section> children = List.of();
        private @Nullable Position position;

        private Builder(String key, Role role) {
            this.key = key;
            this.role = role;
        }

        /**
         * Sets its title.
         *
         * @param other the title, which the content must not repeat
         * @return this builder
         */
        public Builder title(Title other) {
            title = other;
            return this;
        }

        /**
         * Sets the content below the title.
         *
         * @param other a tree that nothing else owns
         * @return this builder
         */
        public Builder content(Content other) {
            content = other;
            return this;
        }

        /**
         * Sets the sections within it.
         *
         * @param others in order
         * @return this builder
         */
        public Builder children(List<Section> others) {
            children = List.copyOf(others);
            return this;
        }

        /**
         * Sets where its source begins; by default the section is located at its key.
         *
         * @param other the position
         * @return this builder
         */
        public Builder position(Position other) {
            position = other;
            return this;
        }

        /** {@return the section} */
        public Section build() {
            return new Section(this);
        }
    }
}
