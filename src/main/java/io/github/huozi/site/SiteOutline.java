package io.github.huozi.site;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.assemble.TocEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of contents for templates. */
final class SiteOutline {

    private final Places places;
    private final Set<String> sections = new HashSet<>();

    SiteOutline(Places places) {
        this.places = places;
        places.order().forEach(section -> sections.add(section.id()));
    }

    /**
     * Returns the sections, with their headings, down to a depth.
     *
     * @param depth the number of levels, at least 1
     */
    List<Map<String, Object>> entries(List<TocEntry> toc, int depth) {
        List<Map<String, Object>> entries = new ArrayList<>();
        if (depth > 0) {
            for (TocEntry entry : toc) {
                entries.add(entry(entry, entries(entry.children(), depth - 1)));
            }
        }
        return entries;
    }

    /** Returns all sections, without headings. */
    List<Map<String, Object>> sections(List<TocEntry> toc) {
        return sections(toc, Integer.MAX_VALUE);
    }

    /**
     * Returns the sections without headings, down to a depth.
     *
     * @param depth the number of levels, at least 1
     */
    List<Map<String, Object>> sections(List<TocEntry> toc, int depth) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (TocEntry entry : toc) {
            if (depth > 0 && sections.contains(entry.target())) {
                entries.add(entry(entry, sections(entry.children(), depth - 1)));
            }
        }
        return entries;
    }

    /** Returns the headings within a section, down to two levels. */
    List<Map<String, Object>> headings(AssembledSection section, List<TocEntry> toc) {
        for (TocEntry entry : toc) {
            if (entry.target().equals(section.id())) {
                return headings(section.id(), entry.children(), 2);
            }
            List<Map<String, Object>> found = headings(section, entry.children());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Map<String, Object>> headings(String section, List<TocEntry> entries, int depth) {
        List<Map<String, Object>> headings = new ArrayList<>();
        for (TocEntry entry : entries) {
            if (depth > 0 && !sections.contains(entry.target())) {
                Map<String, Object> heading = entry(entry, headings(section, entry.children(), depth - 1));
                heading.put("href", "#" + entry.target());
                headings.add(heading);
            }
        }
        return headings;
    }

    private Map<String, Object> entry(TocEntry entry, List<Map<String, Object>> children) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", entry.target());
        line.put("number", entry.number());
        line.put("title", entry.title());
        line.put("role", entry.role().key());
        line.put("href", places.href("", entry.target()).orElse("index.html"));
        line.put("children", children);
        return line;
    }
}
