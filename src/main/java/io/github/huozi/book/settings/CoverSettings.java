package io.github.huozi.book.settings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cover: the user's picture, or a template, which may show a picture. Immutable. */
public final class CoverSettings {

    private final Optional<String> picture;
    private final Optional<String> template;
    private final Optional<Colour> accent;

    private CoverSettings(Builder from) {
        picture = from.picture;
        template = from.template;
        accent = from.accent;
    }

    /** {@return a cover from the template {@code classic}} */
    public static CoverSettings defaults() {
        return builder().build();
    }
    /**
     * {@return a picture as the whole cover}
     *
     * @param path the path in the book's folder
     */
    public static CoverSettings ofPicture(String path) {
        Builder builder = builder().picture(path);
        builder.template = Optional.empty();
        return builder.build();
    }

    /**
     * {@return a cover from a template, without a picture}
     *
     * @param name the name of a template
     */
    public static CoverSettings ofTemplate(String name) {
        return builder().template(name).build();
    }

    /** {@return a builder that begins with the template {@code classic}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.picture = picture;
        builder.template = template;
        builder.accent = accent;
        return builder;
    }

    /** {@return the picture, if there is one} */
    public Optional<String> picture() {
        return picture;
    }

    /** {@return the name of the template; empty if the picture is the whole cover} */
    public Optional<String> template() {
        return template;
    }

    /** {@return its colour, if it is not the template's own} */
    public Optional<Colour> accent() {
        return accent;
    }

    private List<Object> state() {
        return List.of(picture, template, accent);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoverSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "CoverSettings" + state();
    }

    /** Builds {@link CoverSettings}. Not thread-safe. */
    public static final class Builder {

        private Optional<String> picture = Optional.empty();
        private Optional<String> template = Optional.of("classic");
        private Optional<Colour> accent = Optional.empty();

        private Builder() {}

        /**
         * Sets the picture.
         * @param picture a path in the book's folder
         * @return this builder
         */
        public Builder picture(String picture) {
            this.picture = Optional.of(picture).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets the name of the template.
         * @param template its name
         * @return this builder
         */
        public Builder template(String template) {
            this.template = Optional.of(template).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets its colour.
         * @param accent its colour
         * @return this builder
         */
        public Builder accent(Colour accent) {
            this.accent = Optional.of(accent);
            return this;
        }

        /** {@return the settings} */
        public CoverSettings build() {
            return new CoverSettings(this);
        }
    }
}
