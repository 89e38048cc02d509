package io.github.huozi.site;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Maps each section and anchor of a book to its page in the web edition. Immutable. */
final class Places {

    private final List<AssembledSection> order;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, String> sectionOfAnchor = new HashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, AssembledSection> parents = new HashMap<>();

    Places(AssembledBook book) {
        this.order = book.allSections();
        Set<String> taken = new HashSet<>(Set.of("index.html"));
        for (AssembledSection section : order) {
            indexes.put(section.id(), indexes.size());
            pages.put(section.id(), name(section.id(), taken));
            sectionOfAnchor.put(section.id(), section.id());
            section.children().forEach(child -> parents.put(child.id(), section));
        }
        for (AssembledSection section : order) {
            for (Element element : section.select("[id]")) {
                sectionOfAnchor.putIfAbsent(element.id(), section.id());
            }
        }
    }

    private static String name(String id, Set<String> taken) {
        String stem = id;
        while (!taken.add(stem + ".html")) {
            stem += "-";
        }
        return stem + ".html";
    }

    /** Returns the sections in reading order. */
    List<AssembledSection> order() {
        return order;
    }

    /** Returns the file name of a section's page. */
    String page(AssembledSection section) {
        return pages.getOrDefault(section.id(), "index.html");
    }

    SitePath path(AssembledSection section) {
        return new SitePath(SitePath.CONTENTS.folder() + page(section));
    }

    /**
     * Returns the link to an anchor from a page of the web edition.
     *
     * @param from the id of the section that contains the link; empty for a page of no section
     * @return the link; empty when the book has no such anchor
     */
    Optional<String> href(String from, String anchor) {
        String section = sectionOfAnchor.get(anchor);
        if (section == null) {
            return Optional.empty();
        }
        if (section.equals(from)) {
            return Optional.of("#" + anchor);
        }
        String page = pages.getOrDefault(section, "");
        return Optional.of(section.equals(anchor) ? page : page + "#" + anchor);
    }

    Optional<AssembledSection> before(AssembledSection section) {
        return at(indexes.getOrDefault(section.id(), 0) - 1);
    }

    Optional<AssembledSection> after(AssembledSection section) {
        return at(indexes.getOrDefault(section.id(), order.size()) + 1);
    }

    /** Returns the ancestors of a section, outermost first. */
    List<AssembledSection> above(AssembledSection section) {
        List<AssembledSection> path = new ArrayList<>();
        for (AssembledSection at = parents.get(section.id()); at != null; at = parents.get(at.id())) {
            path.add(0, at);
        }
        return path;
    }

    private Optional<AssembledSection> at(int index) {
        return index >= 0 && index < order.size() ? Optional.of(order.get(index)) : Optional.empty();
    }
}
