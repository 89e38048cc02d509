package io.github.huozi.api;

import io.github.huozi.book.Role;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A chapter as a {@link SourceReader} has read it: HTML that is not cleaned yet. The book's maker takes the title out of it,
 * puts its headings in order and drops what a book does not print. Immutable but for its tree, whose owner it becomes.
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
     * A builder of a chapter.
     *
     * @param body holds its blocks; an element whose place in the source is known says it with
     *     {@link io.github.huozi.book.Markup#mark(Element, Position)}
     * @return the builder
     */
    public static Builder builder(Element body) {
        return new Builder(body);
    }

    /** {@return what holds its blocks} */
    public Element body() {
        return body;
    }

    /** {@return what tells it from the other chapters of its source, the same from edition to edition} */
    public Optional<String> name() {
        return name;
    }

    /** {@return the title that the source says outside of its text, as front matter does} */
    public Optional<String> title() {
        return title;
    }

    /** {@return the title for a text that opens without a heading} */
    public Optional<String> pageTitle() {
        return pageTitle;
    }

    /** {@return where on the web the page is that it was made of} */
    public Optional<String> address() {
        return address;
    }

    /** {@return the HTML that the body was parsed from, with the positions of elements in it} */
    public Optional<String> parsedFrom() {
        return parsedFrom;
    }

    /** {@return what it is; nothing when it is what its source is} */
    public Optional<Role> role() {
        return role;
    }

    /** {@return where it begins; nothing when that is where its source does} */
    public Optional<Position> position() {
        return position;
    }

    /** {@return the chapters within it, in order} */
    public List<SourceChapter> children() {
        return children;
    }

    /** Builds a {@link SourceChapter}. Not safe for use by several threads. */
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
         * Sets what tells it from the other chapters of its source; without it, its number does.
         *
         * @param other the same from edition to edition
         * @return this builder
         */
        public Builder name(String other) {
            name = Optional.of(other);
            return this;
        }

        /**
         * Sets the title that the source says outside of its text. It comes before the first heading.
         *
         * @param other plain text
         * @return this builder
         */
        public Builder title(String other) {
            title = Optional.of(other);
            return this;
        }

        /**
         * Sets the title for a text that opens without a heading.
         *
         * @param other plain text
         * @return this builder
         */
        public Builder pageTitle(String other) {
            pageTitle = Optional.of(other);
            return this;
        }

        /**
         * Sets where on the web the page is that it was made of, so that links to it become links within the book.
         *
         * @param other an absolute URL
         * @return this builder
         */
        public Builder address(String other) {
            address = Optional.of(other);
            return this;
        }

        /**
         * Sets the HTML that the body was parsed from with positions tracked. A tag that HTML does not have and that is never
         * closed, as in {@code Vec<T>}, is text then; without it such tags are dropped.
         *
         * @param html all of it
         * @return this builder
         */
        public Builder parsedFrom(String html) {
            parsedFrom = Optional.of(html);
            return this;
        }

        /**
         * Sets what it is.
         *
         * @param other instead of what its source is
         * @return this builder
         */
        public Builder role(Role other) {
            role = Optional.of(other);
            return this;
        }

        /**
         * Sets where it begins.
         *
         * @param other a place in its source
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
