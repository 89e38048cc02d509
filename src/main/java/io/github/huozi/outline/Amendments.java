package io.github.huozi.outline;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.key.Amendment;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes single entries of an outline as {@code amend} specifies. */
final class Amendments {

    private final Workspace workspace;

    Amendments(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns the entries after applying all changes in order. */
    List<Entry> apply(List<Entry> entries, List<Amendment> amendments) {
        List<Entry> amended = entries;
        for (Amendment amendment : amendments) {
            amended = apply(amended, amendment);
        }
        return amended;
    }

    private List<Entry> apply(List<Entry> entries, Amendment amendment) {
        Optional<BookFolder.Found.Inside> file = file(amendment.file());
        if (file.isEmpty()) {
            return entries;
        }
        Optional<Entry> old = find(entries, file.get().name());
        if (old.isEmpty() && amendment.place().isEmpty()) {
            workspace
                    .sink()
                    .report(Code.WRONG_VALUE.at(
                            amendment.file().position(),
                            "not-in-outline",
                            amendment.file().value()));
            return entries;
        }
        Entry changed = old.map(entry -> entry.with(amendment.role())).orElseGet(() -> added(file.get(), amendment));
        Entry titled = amendment.title().map(changed::titled).orElse(changed);
        if (amendment.place().isEmpty()) {
            return replace(entries, file.get().name(), List.of(titled));
        }
        Amendment.Place place = amendment.place().get();
        List<Entry> without = replace(entries, file.get().name(), List.of());
        Optional<Entry> neighbour = file(place.neighbour()).flatMap(beside -> find(without, beside.name()));
        if (neighbour.isEmpty()) {
            tellNoNeighbour(place.neighbour());
            return entries;
        }
        String beside = neighbour.get().source().flatMap(Source::name).orElseThrow();
        boolean before = place.side() == Amendment.Side.BEFORE;
        return replace(without, beside, before ? List.of(titled, neighbour.get()) : List.of(neighbour.get(), titled));
    }

    private void tellNoNeighbour(Located<String> neighbour) {
        if (workspace.folder().find(neighbour.value()) instanceof BookFolder.Found.Inside) {
            workspace.sink().report(Code.WRONG_VALUE.at(neighbour.position(), "no-neighbour", neighbour.value()));
        }
    }

    private Entry added(BookFolder.Found.Inside file, Amendment amendment) {
        workspace.claims().take(file, amendment.position());
        return Entry.builder(amendment.role())
                .source(Source.file(file.file(), file.name()))
                .position(amendment.position())
                .build();
    }

    private Optional<BookFolder.Found.Inside> file(Located<String> path) {
        return workspace.claims().file(path.value(), path.position());
    }

    private static boolean is(Entry entry, String name) {
        return entry.source()
                .filter(source -> source.name().equals(Optional.of(name)))
                .isPresent();
    }

    private static Optional<Entry> find(List<Entry> entries, String name) {
        for (Entry entry : entries) {
            Optional<Entry> found = is(entry, name) ? Optional.of(entry) : find(entry.children(), name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Replaces one entry by others; the content of a part stays there. */
    private static List<Entry> replace(List<Entry> entries, String name, List<Entry> others) {
        List<Entry> replaced = new ArrayList<>();
        for (Entry entry : entries) {
            if (is(entry, name)) {
                replaced.addAll(others);
            } else {
                replaced.add(entry.withChildren(replace(entry.children(), name, others)));
            }
        }
        return replaced;
    }
}
