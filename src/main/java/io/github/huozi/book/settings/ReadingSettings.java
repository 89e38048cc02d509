package io.github.huozi.book.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the text of a book is interpreted. Immutable. */
public final class ReadingSettings {

    /** How a quotation that opens with 注意：, 提示： or the like is interpreted. */
    public enum Quotes {
        /** As a quotation. */
        KEEP,
        /** As a callout. */
        CALLOUTS
    }

    /** Whether comments are printed with the names of their writers. */
    public enum CommentNames {
        /** With names. */
        SHOW,
        /** Without names. */
        HIDE
    }

    /** How a component of a site is rendered in a book. */
    public enum Component {
        /** As a callout. */
        CALLOUT,
        /** As a picture with a caption. */
        FIGURE,
        /** Not at all; its content stays. */
        KEEP,
        /** Not at all, including its content. */
        DROP
    }

    private final Quotes quotes;
    private final CommentNames commentNames;
    private final Map<String, Component> components;

    private ReadingSettings(Builder from) {
        quotes = from.quotes;
        commentNames = from.commentNames;
        components = Map.copyOf(from.components);
    }

    /** {@return quotations as they are, comments with names} */
    public static ReadingSettings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.quotes = quotes;
        builder.commentNames = commentNames;
        builder.components = components;
        return builder;
    }

    /** {@return how a quotation that opens like a callout is interpreted} */
    public Quotes quotes() {
        return quotes;
    }

    /** {@return whether readers' comments keep the names of their writers} */
    public CommentNames commentNames() {
        return commentNames;
    }

    /**
     * {@return how components of a site are rendered, by name as written: {@code Foo}, {@code :::case}, or a complete short
     * code of Hugo}
     */
    public Map<String, Component> components() {
        return components;
    }

    private List<Object> state() {
        return List.of(quotes, commentNames, new TreeMap<>(components));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadingSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "ReadingSettings" + state();
    }

    /** Builds {@link ReadingSettings}. Not thread-safe. */
    public static final class Builder {

        private Quotes quotes = Quotes.KEEP;
        private CommentNames commentNames = CommentNames.SHOW;
        private Map<String, Component> components = Map.of();

        private Builder() {}

        /**
         * Sets how a quotation that opens like a callout is interpreted.
         *
         * @param quotes the choice
         * @return this builder
         */
        public Builder quotes(Quotes quotes) {
            this.quotes = quotes;
            return this;
        }

        /**
         * Sets whether readers' comments keep the names of their writers.
         *
         * @param commentNames the choice
         * @return this builder
         */
        public Builder commentNames(CommentNames commentNames) {
            this.commentNames = commentNames;
            return this;
        }

        /**
         * Sets how otherwise unknown components of a site are rendered.
         *
         * @param components the choices, by name as written
         * @return this builder
         */
        public Builder components(Map<String, Component> components) {
            this.components = Map.copyOf(components);
            return this;
        }

        /** {@return the settings} */
        public ReadingSettings build() {
            return new ReadingSettings(this);
        }
    }
}
