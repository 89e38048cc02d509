package io.github.huozi.assemble;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.book.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A book that is ready to be rendered. Renderers share it concurrently and do not change it.
 *
 * @param metadata the metadata of the book
 * @param settings the settings of the book
 * @param sections the sections in reading order
 * @param toc the table of contents: every section, and every heading within a section below it
 * @param assets the pictures in use, by {@link Asset#key()}
 * @param resources the source of style sheets and the user's fonts
 */
public record AssembledBook(
        Metadata metadata,
        Settings settings,
        List<AssembledSection> sections,
        List<TocEntry> toc,
        Map<String, Asset> assets,
        BookFiles resources) {

    public AssembledBook {
        sections = List.copyOf(sections);
        toc = List.copyOf(toc);
        assets = Map.copyOf(assets);
    }

    /** Creates a book without templates. */
    public AssembledBook(
            Metadata metadata,
            Settings settings,
            List<AssembledSection> sections,
            List<TocEntry> toc,
            Map<String, Asset> assets,
            ResourceResolver resources) {
        this(metadata, settings, sections, toc, assets, BookFiles.of(resources));
    }

    /** Returns the book for one medium: without content for other media only, and with its index if the medium has no pages. */
    public AssembledBook in(Medium medium) {
        AssembledBook book = MediumFilter.filter(this, medium);
        return medium == Medium.PDF ? book : IndexSection.add(book);
    }

    /** Returns every section in reading order, parents before their children. */
    public List<AssembledSection> allSections() {
        List<AssembledSection> all = new ArrayList<>();
        sections.forEach(section -> section.visit(all::add));
        return all;
    }
}
