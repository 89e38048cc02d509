package io.github.huozi.book.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How documents of Word are read. Immutable. */
public final class WordSettings {

    /** What becomes of tracked changes. */
    public enum Changes {
        /** What was inserted stays, what was deleted goes. */
        ACCEPTED,
        /** The text is as it was before them. */
        REJECTED
    }

    /** What becomes of comments. */
    public enum Comments {
        /** They are left out. */
        DROP,
        /** They are notes. */
        NOTES
    }

    /** What paragraphs of a style are in a book. */
    public enum Style {
        /** A heading of the first level, with which a chapter begins. */
        HEADING_1,
        /** A heading of the second level. */
        HEADING_2,
        /** A heading of the third level. */
        HEADING_3,
        /** A heading of the fourth level. */
        HEADING_4,
        /** A heading of the fifth level. */
        HEADING_5,
        /** A heading of the sixth level. */
        HEADING_6,
        /** The title of the book. */
        TITLE,
        /** Text. */
        PARAGRAPH,
        /** A quotation. */
        QUOTE,
        /** Lines of code. */
        CODE,
        /** What is said below or above a picture or a table. */
        CAPTION,
        /** Nothing; they are left out. */
        DROP
    }

    private final Changes changes;
    private final Comments comments;
    private final Map<String, Style> styles;

    private WordSettings(Builder from) {
        changes = from.changes;
        comments = from.comments;
        styles = Map.copyOf(from.styles);
    }

    /** {@return changes accepted, comments left out, styles by their names} */
    public static WordSettings defaults() {
        return builder().build();
    }

    /** {@return a builder that begins with what is usual} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what becomes of tracked changes} */
    public Changes changes() {
        return changes;
    }

    /** {@return what becomes of comments} */
    public Comments comments() {
        return comments;
    }

    /** {@return what styles are, by the names that the word processor shows} */
    public Map<String, Style> styles() {
        return styles;
    }

    private List<Object> state() {
        return List.of(changes, comments, new TreeMap<>(styles));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "WordSettings" + state();
    }

    /** Builds {@link WordSettings}. Not safe for use by several threads. */
    public static final class Builder {

        private Changes changes = Changes.ACCEPTED;
        private Comments comments = Comments.DROP;
        private Map<String, Style> styles = Map.of();

        private Builder() {}

        /**
         * Sets what becomes of tracked changes.
         * @param other what does
         * @return this builder
         */
        public Builder changes(Changes other) {
            changes = other;
            return this;
        }

        /**
         * Sets what becomes of comments.
         * @param other what does
         * @return this builder
         */
        public Builder comments(Comments other) {
            comments = other;
            return this;
        }

        /**
         * Sets what styles are.
         * @param other by the names that the word processor shows
         * @return this builder
         */
        public Builder styles(Map<String, Style> other) {
            styles = Map.copyOf(other);
            return this;
        }

        /** {@return what was put together} */
        public WordSettings build() {
            return new WordSettings(this);
        }
    }
}
