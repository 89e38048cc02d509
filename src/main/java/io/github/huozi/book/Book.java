package io.github.huozi.book;

import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A book that has been read, as it moves through the pipeline; created for each publication. Immutable except for the trees
 * of its sections, which have one owner at a time.
 */
public final class Book {

    private final Metadata metadata;
    private final Settings settings;
    private final List<Section> sections;
    private final Map<String, Asset> assets;
    private final BookFiles resources;

    private Book(Builder from) {
        metadata = from.metadata;
        settings = from.settings;
        sections = from.sections;
        assets = from.assets;
        resources = from.resources;
    }

    /**
     * Returns a builder of a book without sections and files.
     *
     * @param metadata the metadata of the book
     * @param settings the settings of the book
     * @return the builder
     */
    public static Builder builder(Metadata metadata, Settings settings) {
        return new Builder(metadata, settings);
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        return new Builder(metadata, settings).sections(sections).assets(assets).resources(resources);
    }

    /** {@return the metadata of the book} */
    public Metadata metadata() {
        return metadata;
    }

    /** {@return the settings of the book} */
    public Settings settings() {
        return settings;
    }

    /** {@return the sections in reading order} */
    public List<Section> sections() {
        return sections;
    }

    /** {@return pictures by key; an {@code img} names its key in {@link Markup#ASSET}} */
    public Map<String, Asset> assets() {
        return assets;
    }

    /** {@return the files that the book refers to, and its templates} */
    public BookFiles resources() {
        return resources;
    }

    /**
     * Visits every section, parents first.
     *
     * @param visitor receives each of them
     */
    public void forEachSection(Consumer<Section> visitor) {
        sections.forEach(section -> visit(section, visitor));
    }

    private static void visit(Section section, Consumer<Section> visitor) {
        visitor.accept(section);
        section.children().forEach(child -> visit(child, visitor));
    }

    /**
     * {@return the same book with these pictures}
     *
     * @param others by key
     */
    public Book withAssets(Map<String, Asset> others) {
        return toBuilder().assets(others).build();
    }

    /**
     * {@return the same book with these sections}
     *
     * @param others in reading order
     */
    public Book withSections(List<Section> others) {
        return toBuilder().sections(others).build();
    }

    /** Builds a {@link Book}. Not thread-safe. */
    public static final class Builder {

        private final Metadata metadata;
        private final Settings settings;
        private List<Section> sections = List.of();
        private Map<String, Asset> assets = Map.of();
        private BookFiles resources = BookFiles.NONE;

        private Builder(Metadata metadata, Settings settings) {
            this.metadata = metadata;
            this.settings = settings;
        }

        /**
         * Sets the sections.
         *
         * @param others in reading order
         * @return this builder
         */
        public Builder sections(List<Section> others) {
            sections = List.copyOf(others);
            return this;
        }

        /**
         * Sets the pictures.
         *
         * @param others by key
         * @return this builder
         */
        public Builder assets(Map<String, Asset> others) {
            assets = Map.copyOf(others);
            return this;
        }

        /**
         * Sets the files that the book refers to, and its templates.
         *
         * @param others the files
         * @return this builder
         */
        public Builder resources(BookFiles others) {
            resources = others;
            return this;
        }

        /**
         * Sets the files that the book refers to, for a book without templates.
         *
         * @param others where they are read from
         * @return this builder
         */
        public Builder resources(ResourceResolver others) {
            return resources(BookFiles.of(others));
        }

        /** {@return the book} */
        public Book build() {
            return new Book(this);
        }
    }
}
