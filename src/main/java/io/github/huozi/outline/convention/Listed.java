package io.github.huozi.outline.convention;

import io.github.huozi.api.MarkdownTitle;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * An entry of an outline that another tool reads, before its file is looked for.
 *
 * @param kind what its place in the outline says of it
 * @param title the words that the outline has; empty when it gives none
 * @param markdown the same title in Markdown, where the outline is written in it
 * @param target the link as it is written; empty when there is none
 * @param children the entries within it
 * @param position where it stands
 */
public record Listed(
        Kind kind,
        String title,
        Optional<MarkdownTitle> markdown,
        Optional<String> target,
        List<Listed> children,
        Position position) {

    /** What the place of an entry says of it. */
    public enum Kind {
        /** Unnumbered, before the chapters. */
        PREFIX,
        /** A heading over chapters. */
        PART,
        /** A named group of pages: a part, or a chapter when it is opened by a page and stands in a part. */
        GROUP,
        /** One of a list. */
        ITEM,
        /** Unnumbered, after the chapters. */
        SUFFIX
    }

    public Listed {
        children = List.copyOf(children);
    }

    /** An entry of an outline whose titles are plain text. */
    public Listed(Kind kind, String title, Optional<String> target, List<Listed> children, Position position) {
        this(kind, title, Optional.empty(), target, children, position);
    }

    /** The same entry with others within it. */
    public Listed withChildren(List<Listed> others) {
        return new Listed(kind, title, markdown, target, others, position);
    }

    /** A link that leads nowhere within the book. */
    boolean isExternal() {
        return target.filter(t -> t.matches("(?i)[a-z][a-z0-9+.-]+:.*|//.*")).isPresent();
    }

    /** A chapter that has still to be written. */
    public boolean isDraft() {
        return target.map(t -> t.isBlank() || t.startsWith("#")).orElse(true);
    }

    /** Whether it leads to a place within a file. */
    boolean hasAnchor() {
        return target.filter(t -> t.indexOf('#') > 0).isPresent();
    }
}
