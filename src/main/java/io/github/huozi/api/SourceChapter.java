package io.github.huozi.api;

import io.github.huozi.book.Role;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A chapter as a {@link SourceReader} has read it: HTML that is not cleaned yet. Later steps extract its title, normalise its
 * headings and drop what a book does not print. Immutable except for its tree, whose owner it becomes.
 */
public final class SourceChapter {

    private final Element body;
    private final Optional<String> name;
    private final Optional<String> title;
    private final Optional<String> pageTitle;
    private final Optional<String> address;
    private final Optional<String> parsedFrom;
    private final Optional<Role> role;
    private final Optional<Position> position;
    private final List<SourceChapter> children;

    private SourceChapter(Builder from) {
        body = from.body;
        name = from.name;
        title = from.title;
        pageTitle = from.pageTitle;
        address = from.address;
        parsedFrom = from.parsedFrom;
        role = from.role;
        position = from.position;
        children = from.children;
    }

    /**
     * Returns a builder of a chapter.
     *
     * @param body the element that holds its blocks; {@link io.github.huozi.book.Markup#mark(Element, Position)} records the
     *     position of an element in the source
     * @return the builder
     */
    public static Builder builder(Element body) {
        return new Builder(body);
    }

    /** {@return the element that holds its blocks} */
    public Element body() {
        return body;
    }

    /** {@return the name that identifies it among the chapters of its source, stable across editions} */
    public Optional<String> name() {
        return name;
    }

    /** {@return the title that the source states outside its text, for example in front matter} */
    public Optional<String> title() {
        return title;
    }

    /** {@return the title for a text that does not open with a heading} */
    public Optional<String> pageTitle() {
        return pageTitle;
    }

    /** {@return the web address of the page that it was made from} */
    public Optional<String> address() {
        return address;
    }

    /** {@return the HTML that the body was parsed from, with the positions of elements in it} */
    public Optional<String> parsedFrom() {
        return parsedFrom;
    }

    /** {@return its role; empty for that of its source} */
    public Optional<Role> role() {
        return role;
    }

    /** {@return the position where it begins; empty for that of its source} */
    public Optional<Position> position() {
        return position;
    }

    /** {@return the chapters within it, in order} */
    public List<SourceChapter> children() {
        return children;
    }

    /** Builds a {@link SourceChapter}. Not thread-safe. */
    public static final class Builder {

        private final Element body;
        private Optional<String> name = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<String> pageTitle = Optional.empty();
        private Optional<String> address = Optional.empty();
        private Optional<String> parsedFrom = Optional.empty();
        private Optional<Role> role = Optional.empty();
        private Optional<Position> position = Optional.empty();
        private List<SourceChapter> children = List.of();

        private Builder(Element body) {
            this.body = body;
        }

        /**
         * Sets the name that identifies it among the chapters of its source; by default its number.
         *
         * @param other the name, stable across editions
         * @return this builder
         */
        public Builder name(String other) {
            name = Optional.of(other);
            return this;
        }

        /**
         * Sets the title that the source states outside its text. It takes precedence over the first heading.
         *
         * @param other plain text
         * @return this builder
         */
        public Builder title(String other) {
            title = Optional.of(other);
            return this;
        }

        /**
         * Sets the title for a text that does not open with a heading.
         *
         * @param other plain text
         * @return this builder
         */
        public Builder pageTitle(String other) {
            pageTitle = Optional.of(other);
            return this;
        }

        /**
         * Sets the web address of the page that it was made from, so that links to it become links within the book.
         *
         * @param other an absolute URL
         * @return this builder
         */
        public Builder address(String other) {
            address = Optional.of(other);
            return this;
        }

        /**
         * Sets the HTML that the body was parsed from with positions tracked. An unknown tag that is never closed, as in {@code
         * Vec<T>}, is then text; without it such tags are dropped.
         *
         * @param html all of it
         * @return this builder
         */
        public Builder parsedFrom(String html) {
            parsedFrom = Optional.of(html);
            return this;
        }

        /**
         * Sets its role.
         *
         * @param other the role, in place of that of its source
         * @return this builder
         */
        public Builder role(Role other) {
            role = Optional.of(other);
            return this;
        }

        /**
         * Sets where it begins.
         *
         * @param other a position in its source
         * @return this builder
         */
        public Builder position(Position other) {
            position = Optional.of(other);
            return this;
        }

        /**
         * Sets the chapters within it.
         *
         * @param others in order
         * @return this builder
         */
        public Builder children(List<SourceChapter> others) {
            children = List.copyOf(others);
            return this;
        }

        /** {@return the chapter} */
        public SourceChapter build() {
            return new SourceChapter(this);
        }
    }
}
