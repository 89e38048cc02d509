package io.github.huozi.api;

import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.Outliner;
import java.util.List;
import java.util.Optional;

/**
 * What a person hands in: metadata, settings and sources in order, nothing read yet. Immutable and safe for use by several
 * threads. Built by hand with {@link #builder()}, or from a folder by {@link Outliner}.
 *
 * @param metadata what the book says of itself
 * @param settings how it is to be made
 * @param entries the sections in reading order
 * @param resources where pictures and style sheets are read from
 * @param omissions what of the sources is left out
 */
public record Manuscript(
        Metadata metadata,
        Settings settings,
        List<Entry> entries,
        ResourceResolver resources,
        List<Omission> omissions) {

    /**
     * A section to be.
     *
     * @param role what it is
     * @param title taken as it is, in lists and on the page; empty to take it from the source
     * @param source its text; empty for a part without an introduction
     * @param children the sections within it, in order
     * @param position where it was asked for, such as a line of {@code book.yaml}
     * @param listed what another tool's list of chapters calls it: its title in lists, while the page keeps the heading of the
     *     source; empty when there is no such list
     * @param markdown the title or what it is listed as, in Markdown; empty where these are plain text
     * @param fallbackTitle the title when none of these nor the source says one; empty to take what the name of the source
     *     tells
     */
    public record Entry(
            Role role,
            Optional<String> title,
            Optional<Source> source,
            List<Entry> children,
            Position position,
            Optional<String> listed,
            Optional<MarkdownTitle> markdown,
            Optional<String> fallbackTitle) {

        public Entry {
            children = List.copyOf(children);
        }

        /** An entry that no other tool lists. */
        public Entry(
                Role role,
                Optional<String> title,
                Optional<Source> source,
                List<Entry> children,
                Position position,
                String fallbackTitle) {
            this(
                    role,
                    title,
                    source,
                    children,
                    position,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(fallbackTitle));
        }

        /** An entry that no other tool lists, whose fallback title is made from the name of its source. */
        public Entry(
                Role role, Optional<String> title, Optional<Source> source, List<Entry> children, Position position) {
            this(role, title, source, children, position, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The same entry with other entries within it. */
        public Entry withChildren(List<Entry> others) {
            return new Entry(role, title, source, others, position, listed, markdown, fallbackTitle);
        }

        /** The same entry in another role. */
        public Entry with(Role other) {
            return new Entry(other, title, source, children, position, listed, markdown, fallbackTitle);
        }

        /** The same entry under another title. */
        public Entry titled(String other) {
            return new Entry(
                    role, Optional.of(other), source, children, position, listed, Optional.empty(), fallbackTitle);
        }

        /** The same entry as another tool lists it. */
        public Entry listedAs(Optional<String> other) {
            return new Entry(role, title, source, children, position, other, markdown, fallbackTitle);
        }

        /** The same entry, whose title is in Markdown. */
        public Entry inMarkdown(Optional<MarkdownTitle> other) {
            return new Entry(role, title, source, children, position, listed, other, fallbackTitle);
        }
    }

    public Manuscript {
        entries = List.copyOf(entries);
        omissions = List.copyOf(omissions);
    }

    /** A manuscript of which nothing is left out. */
    public Manuscript(Metadata metadata, Settings settings, List<Entry> entries, ResourceResolver resources) {
        this(metadata, settings, entries, resources, List.of());
    }

    /** The same with other sections. */
    public Manuscript withEntries(List<Entry> others) {
        return new Manuscript(metadata, settings, others, resources, omissions);
    }

    /** Starts a book that is put together by hand. */
    public static ManuscriptBuilder builder() {
        return new ManuscriptBuilder();
    }
}
