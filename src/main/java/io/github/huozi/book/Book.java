package io.github.huozi.book;

import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the pipeline owns: a book that has been read. Made anew for each publication.
 *
 * @param metadata what the book says of itself
 * @param settings how it is to be made
 * @param sections the sections in reading order
 * @param assets pictures by key; an {@code img} names its key in {@link Markup#ASSET}
 * @param resources the files that the book names, and its templates
 */
public record Book(
        Metadata metadata, Settings settings, List<Section> sections, Map<String, Asset> assets, BookFiles resources) {

    public Book {
        sections = List.copyOf(sections);
        assets = Map.copyOf(assets);
    }

    /** A book without templates. */
    public Book(
            Metadata metadata,
            Settings settings,
            List<Section> sections,
            Map<String, Asset> assets,
            ResourceResolver resources) {
        this(metadata, settings, sections, assets, BookFiles.of(resources));
    }

    /** Visits every section, parents first. */
    public void forEachSection(Consumer<Section> visitor) {
        sections.forEach(section -> visit(section, visitor));
    }

    private static void visit(Section section, Consumer<Section> visitor) {
        visitor.accept(section);
        section.children().forEach(child -> visit(child, visitor));
    }

    /** The same book with these pictures. */
    public Book withAssets(Map<String, Asset> others) {
        return new Book(metadata, settings, sections, others, resources);
    }

    /** The same book with these sections. */
    public Book withSections(List<Section> others) {
        return new Book(metadata, settings, others, assets, resources);
    }
}
