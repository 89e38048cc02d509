package io.github.huozi.book.settings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of numbers, each given by the first one of its kind; absent forms follow the book's language. Immutable. */
public final class Numbers {

    private final Optional<String> part;
    private final Optional<String> chapter;
    private final Optional<String> appendix;

    private Numbers(Builder from) {
        part = from.part;
        chapter = from.chapter;
        appendix = from.appendix;
    }

    /** {@return the forms of the book's language} */
    public static Numbers defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.part = part;
        builder.chapter = chapter;
        builder.appendix = appendix;
        return builder;
    }

    /** {@return the first part's number, if it is not the default} */
    public Optional<String> part() {
        return part;
    }

    /** {@return the first chapter's number, if it is not the default} */
    public Optional<String> chapter() {
        return chapter;
    }

    /** {@return the first appendix's number, if it is not the default} */
    public Optional<String> appendix() {
        return appendix;
    }

    private List<Object> state() {
        return List.of(part, chapter, appendix);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbers that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Numbers" + state();
    }

    /** Builds {@link Numbers}. Not thread-safe. */
    public static final class Builder {

        private Optional<String> part = Optional.empty();
        private Optional<String> chapter = Optional.empty();
        private Optional<String> appendix = Optional.empty();

        private Builder() {}

        /**
         * Sets the first part's number.
         * @param part such as 第一编
         * @return this builder
         */
        public Builder part(String part) {
            this.part = Optional.of(part).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets the first chapter's number.
         * @param chapter such as 第 1 讲
         * @return this builder
         */
        public Builder chapter(String chapter) {
            this.chapter = Optional.of(chapter).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets the first appendix's number.
         * @param appendix such as 附录一
         * @return this builder
         */
        public Builder appendix(String appendix) {
            this.appendix = Optional.of(appendix).filter(text -> !text.isBlank());
            return this;
        }

        /** {@return the number forms} */
        public Numbers build() {
            return new Numbers(this);
        }
    }
}
