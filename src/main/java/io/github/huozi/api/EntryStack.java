package io.github.huozi.api;

import io.github.huozi.book.Role;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries in the order in which they are added, each put where its role says. */
final class EntryStack {

    /** Roles that stay within a part; all others end it. */
    private static final Set<Role> IN_PARTS = Set.of(Role.CHAPTER);

    private record Open(Role role, Optional<String> title, Optional<Source> source, List<Open> children) {}

    private final List<Open> top = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private final Map<Role, Integer> counts = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();

    void add(Role role, Optional<String> title, Optional<Source> source) {
        if (title.isPresent() && title.get().isBlank()) {
            throw new IllegalArgumentException("a title must not be blank; leave it out to take the source's own");
        }
        Open entry = new Open(role, title.map(String::strip), source.map(s -> named(role, s)), new ArrayList<>());
        entry.source().ifPresent(sources::add);
        if (role == Role.SECTION) {
            if (open.isEmpty() || open.peek().role() == Role.PART) {
                throw new IllegalArgumentException("a section belongs to a chapter: call chapter(…) before section(…)");
            }
            open.peek().children().add(entry);
            return;
        }
        endChapter();
        if (!IN_PARTS.contains(role)) {
            endPart();
        }
        (open.isEmpty() ? top : open.peek().children()).add(entry);
        open.push(entry);
    }

    private void endChapter() {
        if (!open.isEmpty() && open.peek().role() != Role.PART) {
            open.pop();
        }
    }

    void endPart() {
        open.clear();
    }

    private Source named(Role role, Source source) {
        String name = source.name();
        if (name.isEmpty()) {
            do {
                name = role.key() + "-" + counts.merge(role, 1, Integer::sum);
            } while (names.contains(name));
        }
        if (!BookFolder.normalise(name).equals(Optional.of(name))) {
            throw new IllegalArgumentException(
                    "a source's name is a path within the book, with / between names and without ..: " + name);
        }
        if (!names.add(name)) {
            throw new IllegalArgumentException(
                    "two sources are named " + name + "; give one of them another name with named(…)");
        }
        return source.named(name);
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    List<Manuscript.Entry> build() {
        return build(top);
    }

    private static List<Manuscript.Entry> build(List<Open> entries) {
        return entries.stream()
                .map(entry -> new Manuscript.Entry(
                        entry.role(),
                        entry.title(),
                        entry.source(),
                        build(entry.children()),
                        Position.of(entry.source().map(Source::name).orElse(""))))
                .toList();
    }
}
