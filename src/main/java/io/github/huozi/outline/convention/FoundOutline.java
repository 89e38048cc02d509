package io.github.huozi.outline.convention;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An order of chapters that was found, with the evidence for it.
 *
 * @param convention what it comes from, in the words of a message
 * @param position the file that gives it
 * @param entries the sections
 * @param title what the outline calls the book; empty when it does not say
 * @param config the configuration that belongs to the convention
 * @param scope the folder whose files it orders; empty for all
 * @param helpers files of the convention that are no chapters
 * @param missing the files that it names and that are not there
 * @param roots folders whose files its tool puts at the root of a site
 */
public record FoundOutline(
        Phrase convention,
        Position position,
        List<Entry> entries,
        String title,
        Optional<ForeignConfig> config,
        String scope,
        Set<String> helpers,
        List<String> missing,
        List<String> roots) {

    public FoundOutline {
        entries = List.copyOf(entries);
        helpers = Set.copyOf(helpers);
        missing = List.copyOf(missing);
        roots = List.copyOf(roots);
    }

    /**
     * An outline of these sections.
     *
     * @param scope the folder whose files it orders; empty for all
     */
    public static FoundOutline of(Phrase convention, Position position, String scope, List<Entry> entries) {
        return new FoundOutline(
                convention, position, entries, "", Optional.empty(), scope, Set.of(), List.of(), List.of());
    }

    public FoundOutline by(Optional<ForeignConfig> other) {
        return new FoundOutline(convention, position, entries, title, other, scope, helpers, missing, roots);
    }

    public FoundOutline titled(String other) {
        return new FoundOutline(convention, position, entries, other, config, scope, helpers, missing, roots);
    }

    public FoundOutline helpedBy(Set<String> others) {
        return new FoundOutline(convention, position, entries, title, config, scope, others, missing, roots);
    }

    public FoundOutline missing(List<String> names) {
        return new FoundOutline(convention, position, entries, title, config, scope, helpers, names, roots);
    }

    public FoundOutline rooted(List<String> folders) {
        return new FoundOutline(convention, position, entries, title, config, scope, helpers, missing, folders);
    }

    /** The paths of the files that are sections. */
    public List<String> sources() {
        List<String> paths = new ArrayList<>();
        collect(entries, paths);
        return paths;
    }

    private static void collect(List<Entry> entries, List<String> paths) {
        for (Entry entry : entries) {
            entry.source().flatMap(Source::name).ifPresent(paths::add);
            collect(entry.children(), paths);
        }
    }

    /** How much there is of the book that it describes: its sections, fewer where it names files that are not there. */
    public double score() {
        double there = sources().size();
        return there == 0 ? 0 : there * there / (there + missing.size());
    }

    /** Whether more than two in three of the files that it names are not there. */
    public boolean isStale() {
        return missing.size() > 2 * sources().size();
    }

    /** Whether any of the sections has a text. */
    public static boolean holdsText(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.source().isPresent() || holdsText(entry.children()));
    }
}
