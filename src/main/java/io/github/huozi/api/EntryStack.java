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

/** Collects entries in the order in which they are added, and nests each by its role. */
final class EntryStack {

    /** Roles that stay within a part; all others end it. */
    private static final Set<Role> IN_PARTS = Set.of(Role.CHAPTER);

    private record Open(Manuscript.Entry entry, List<Open> children) {

        Role role() {
            return entry.role();
        }
    }

    private final List<Open> top = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private final Map<Role, Integer> counts = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();

    void add(Role role, Optional<String> title, Optional<Source> source) {
        if (title.isPresent() && title.get().isBlank()) {
            throw new IllegalArgumentException("a title must not be blank; leave it out to take the source's own");
        }
        Optional<Source> named = source.map(unnamed -> named(role, unnamed));
        named.ifPresent(sources::add);
        Manuscript.Entry.Builder made = Manuscript.Entry.builder(role)
                .position(Position.of(named.flatMap(Source::name).orElse("")));
        title.map(String::strip).ifPresent(made::title);
        named.ifPresent(made::source);
        Open entry = new Open(made.build(), new ArrayList<>());
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

    private String nextName(Role role) {
        String name;
        do {
            name = role.key() + "-" + counts.merge(role, 1, Integer::sum);
        } while (names.contains(name));
        return name;
    }

    private Source named(Role role, Source source) {
        String name = source.name().orElseGet(() -> nextName(role));
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

    /** Adds entries unchanged, with everything within them, after those added before. */
    void addAll(List<Manuscript.Entry> entries) {
        endPart();
        entries.forEach(entry -> top.add(opened(entry)));
        if (!top.isEmpty()) {
            reopen(top.get(top.size() - 1));
        }
    }

    private Open opened(Manuscript.Entry entry) {
        Optional<Source> named = entry.source().map(source -> named(entry.role(), source));
        named.ifPresent(sources::add);
        Manuscript.Entry.Builder made = entry.toBuilder();
        named.ifPresent(made::source);
        List<Open> children = new ArrayList<>();
        entry.children().forEach(child -> children.add(opened(child)));
        return new Open(made.build(), children);
    }

    /** Places the next entry as if the last one had been added individually. */
    private void reopen(Open last) {
        open.push(last);
        if (last.role() == Role.PART && !last.children().isEmpty()) {
            open.push(last.children().get(last.children().size() - 1));
        }
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    List<Manuscript.Entry> build() {
        return build(top);
    }

    private static List<Manuscript.Entry> build(List<Open> entries) {
        return entries.stream()
                .map(open -> open.entry().withChildren(build(open.children())))
                .toList();
    }
}
