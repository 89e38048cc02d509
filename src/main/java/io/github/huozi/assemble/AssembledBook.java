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
 * A book that is ready to be rendered. Renderers read it at the same time and change nothing in it.
 *
 * @param metadata what the book says of itself
 * @param settings how it is to be made
 * @param sections in reading order
 * @param toc the table of contents: every section, and every heading within them below its section
 * @param assets the pictures in use, by {@link Asset#key()}
 * @param resources where style sheets and the user's own fonts are read from
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

    /** A book without templates. */
    public AssembledBook(
            Metadata metadata,
            Settings settings,
            List<AssembledSection> sections,
            List<TocEntry> toc,
            Map<String, Asset> assets,
            ResourceResolver resources) {
        this(metadata, settings, sections, toc, assets, BookFiles.of(resources));
    }

    /** The book as one medium has it: without what is for others only, and with its index where there are no pages. */
    public AssembledBook in(Medium medium) {
        AssembledBook book = MediumFilter.filter(this, medium);
        return medium == Medium.PDF ? book : IndexSection.add(book);
    }

    /** Every section in reading order, parents before their children. */
    public List<AssembledSection> allSections() {
        List<AssembledSection> all = new ArrayList<>();
        sections.forEach(section -> section.visit(all::add));
        return all;
    }
}
