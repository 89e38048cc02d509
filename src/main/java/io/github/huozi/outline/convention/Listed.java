package io.github.huozi.outline.convention;

import io.github.huozi.api.MarkdownTitle;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * An entry of another tool's outline, before its file is resolved.
 *
 * @param kind its kind, from its place in the outline
 * @param title the title in the outline; may be empty
 * @param markdown the same title in Markdown, if the outline is written in it
 * @param target the link as written; may be empty
 * @param children the entries within it
 * @param position its position
 */
public record Listed(
        Kind kind,
        String title,
        Optional<MarkdownTitle> markdown,
        Optional<String> target,
        List<Listed> children,
        Position position) {

    /** The kind of an entry, from its place. */
    public enum Kind {
        /** Unnumbered, before the chapters. */
        PREFIX,
        /** A heading over chapters. */
        PART,
        /** A named group of pages: a part, or a chapter if a page opens it and it is in a part. */
        GROUP,
        /** An entry of a list. */
        ITEM,
        /** Unnumbered, after the chapters. */
        SUFFIX
    }

    public Listed {
        children = List.copyOf(children);
    }

    /** Creates an entry with a plain-text title. */
    public Listed(Kind kind, String title, Optional<String> target, List<Listed> children, Position position) {
        this(kind, title, Optional.empty(), target, children, position);
    }

    /** Returns this entry with other children. */
    public Listed withChildren(List<Listed> others) {
        return new Listed(kind, title, markdown, target, others, position);
    }

    /** Whether the link leads out of the book. */
    boolean isExternal() {
        return target.filter(t -> t.matches("(?i)[a-z][a-z0-9+.-]+:.*|//.*")).isPresent();
    }

    /** Whether the chapter is yet to be written. */
    public boolean isDraft() {
        return target.map(t -> t.isBlank() || t.startsWith("#")).orElse(true);
    }

    /** Whether the link leads to a place within a file. */
    boolean hasAnchor() {
        return target.filter(t -> t.indexOf('#') > 0).isPresent();
    }
}
