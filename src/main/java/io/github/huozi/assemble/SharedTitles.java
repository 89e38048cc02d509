package io.github.huozi.assemble;

import io.github.huozi.book.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Titles that occur in several chapters, such as 本章小结, and chapters in several parts: where one of them appears without
 * context, in a bookmark or in search results, its chapter or part is named too.
 */
final class SharedTitles {

    /** The targets of the entries around the lines with a label, by that label. */
    private final Map<String, Set<String>> around = new HashMap<>();

    /** The label of the entry around a line that shares its own label with others, by target. */
    private final Map<String, String> chapters = new HashMap<>();

    private SharedTitles() {}

    /** Collects shared titles from a complete table of contents. */
    static SharedTitles of(List<TocEntry> toc) {
        SharedTitles titles = new SharedTitles();
        toc.forEach(titles::collect);
        return titles;
    }

    /** Adds a chapter, or a part with its chapters. */
    private void collect(TocEntry entry) {
        entry.children().forEach(child -> {
            if (entry.role() == Role.PART) {
                around(child, entry);
                collect(child);
            } else {
                collectAll(child, entry);
            }
        });
    }

    private void collectAll(TocEntry entry, TocEntry chapter) {
        around(entry, chapter);
        entry.children().forEach(child -> collectAll(child, chapter));
    }

    private void around(TocEntry entry, TocEntry chapter) {
        around.computeIfAbsent(entry.label(), key -> new HashSet<>()).add(chapter.target());
        chapters.put(entry.target(), chapter.label());
    }

    private String chapter(String target, String label) {
        return around.getOrDefault(label, Set.of()).size() > 1 ? chapters.getOrDefault(target, "") : "";
    }

    /** Returns the lines, each with its chapter if it needs one. */
    List<TocEntry> named(List<TocEntry> entries) {
        List<TocEntry> named = new ArrayList<>();
        for (TocEntry entry : entries) {
            named.add(new TocEntry(
                    entry.number(),
                    entry.title(),
                    entry.target(),
                    entry.role(),
                    named(entry.children()),
                    chapter(entry.target(), entry.label())));
        }
        return named;
    }

    /** Returns the sections, each with its chapter if it needs one. */
    List<AssembledSection> sections(List<AssembledSection> sections) {
        return sections.stream()
                .map(section -> section.in(chapter(section.id(), section.label()), sections(section.children())))
                .toList();
    }
}
