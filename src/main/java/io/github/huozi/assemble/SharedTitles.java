package io.github.huozi.assemble;

import io.github.huozi.book.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The titles that several chapters have below them, such as 本章小结, and chapters of several parts: where one of them stands
 * alone, in a bookmark or in what a search has found, the chapter or part is named too.
 */
final class SharedTitles {

    /** By the label: the targets of what is around the lines that have it. */
    private final Map<String, Set<String>> around = new HashMap<>();

    /** By target: the label of what is around a line whose own label others share. */
    private final Map<String, String> chapters = new HashMap<>();

    private SharedTitles() {}

    /** Looks through a table of contents that is whole. */
    static SharedTitles of(List<TocEntry> toc) {
        SharedTitles titles = new SharedTitles();
        toc.forEach(titles::collect);
        return titles;
    }

    /** Takes a chapter, or a part with its chapters. */
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

    /** The same lines, each with its chapter where it needs one. */
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

    /** The same sections, each with its chapter where it needs one. */
    List<AssembledSection> sections(List<AssembledSection> sections) {
        return sections.stream()
                .map(section -> section.in(chapter(section.id(), section.label()), sections(section.children())))
                .toList();
    }
}
