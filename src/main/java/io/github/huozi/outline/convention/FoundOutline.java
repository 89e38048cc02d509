package io.github.huozi.outline.convention;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An order of chapters that was found.
 *
 * @param convention what it comes from, in the words of a message
 * @param position the file that gives it
 * @param entries the sections
 * @param title what the outline calls the book; empty when it does not say
 * @param config the configuration that belongs to the convention
 * @param kind whether it names its files or takes all there are
 * @param scope the folder whose files a list should name
 * @param helpers files of the convention that are no chapters
 */
public record FoundOutline(
        String convention,
        Position position,
        List<Entry> entries,
        String title,
        Optional<ForeignConfig> config,
        Kind kind,
        String scope,
        Set<String> helpers) {

    /** How an outline comes to its files. */
    enum Kind {
        /** It names them, so that others are not in the book. */
        LIST,
        /** It takes what is there. */
        FOUND
    }

    public FoundOutline {
        entries = List.copyOf(entries);
        helpers = Set.copyOf(helpers);
    }

    /** An outline that names its files. */
    public static FoundOutline list(String convention, Position position, String scope, List<Entry> entries) {
        return new FoundOutline(convention, position, entries, "", Optional.empty(), Kind.LIST, scope, Set.of());
    }

    /** An outline that takes what is there. */
    public static FoundOutline found(String convention, Position position, List<Entry> entries) {
        return new FoundOutline(convention, position, entries, "", Optional.empty(), Kind.FOUND, "", Set.of());
    }

    public FoundOutline by(Optional<ForeignConfig> other) {
        return new FoundOutline(convention, position, entries, title, other, kind, scope, helpers);
    }

    public FoundOutline titled(String other) {
        return new FoundOutline(convention, position, entries, other, config, kind, scope, helpers);
    }

    public FoundOutline helpedBy(Set<String> others) {
        return new FoundOutline(convention, position, entries, title, config, kind, scope, others);
    }

    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** Whether any of the sections has a text. */
    public static boolean holdsText(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.source().isPresent() || holdsText(entry.children()));
    }
}
