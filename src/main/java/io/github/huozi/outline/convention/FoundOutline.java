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
 * An order of chapters, with the evidence for it.
 *
 * @param convention its origin, for messages
 * @param position the file that defines it
 * @param entries the sections
 * @param title the title of the book in the outline; may be empty
 * @param config the configuration that belongs to the convention
 * @param scope the folder whose files it orders; empty for all
 * @param helpers the files of the convention that are not chapters
 * @param missing the missing files that it names
 * @param roots the folders whose files its tool puts at the root of a site
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
     * Returns an outline of these sections.
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

    /** Returns the paths of the sections' files. */
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

    /** Returns the evidence: the number of sections, reduced if it names missing files. */
    public double score() {
        double there = sources().size();
        return there == 0 ? 0 : there * there / (there + missing.size());
    }

    /** Whether more than two thirds of the files that it names are missing. */
    public boolean isStale() {
        return missing.size() > 2 * sources().size();
    }

    /** Whether any of the sections has text. */
    public static boolean holdsText(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.source().isPresent() || holdsText(entry.children()));
    }
}
