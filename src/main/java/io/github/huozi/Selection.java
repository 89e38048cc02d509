package io.github.huozi;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A book reduced to some of its chapters.
 *
 * @param manuscript the selected chapters, and the parts around them
 * @param absent the keys of the others
 */
record Selection(Manuscript manuscript, Set<String> absent) {

    Selection {
        absent = Set.copyOf(absent);
    }

    /**
     * Selects the sections with these keys, and everything within them.
     *
     * @param keys the names of sources; empty for all
     * @throws IllegalArgumentException if a key names nothing in the book
     */
    static Selection of(Manuscript whole, Set<String> keys) {
        if (keys.isEmpty()) {
            return new Selection(whole, Set.of());
        }
        Set<String> absent = new HashSet<>();
        Set<String> found = new HashSet<>();
        List<Entry> entries = select(whole.entries(), keys, found, absent);
        Set<String> unknown = new HashSet<>(keys);
        unknown.removeAll(found);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such section in the book: " + String.join(", ", unknown));
        }
        return new Selection(whole.withEntries(entries), absent);
    }

    private static List<Entry> select(List<Entry> entries, Set<String> keys, Set<String> found, Set<String> absent) {
        List<Entry> taken = new ArrayList<>();
        for (Entry entry : entries) {
            String key = entry.source().flatMap(Source::name).orElse("");
            if (keys.contains(key)) {
                found.add(key);
                collectKeys(entry.children(), found);
                taken.add(entry);
                continue;
            }
            List<Entry> children = select(entry.children(), keys, found, absent);
            if (children.isEmpty()) {
                absent.add(key);
            } else {
                taken.add(around(entry, children));
            }
        }
        return taken;
    }

    private static void collectKeys(List<Entry> entries, Set<String> found) {
        for (Entry entry : entries) {
            entry.source().flatMap(Source::name).ifPresent(found::add);
            collectKeys(entry.children(), found);
        }
    }

    private static Entry around(Entry entry, List<Entry> children) {
        return entry.withChildren(children);
    }
}
