package io.github.huozi.assemble;

import io.github.huozi.book.Role;
import java.util.List;

/**
 * A line of the table of contents.
 *
 * @param number the number added to the title; empty when none is
 * @param title plain text
 * @param target an id in the book
 * @param role of the section; {@link Role#SECTION} for a heading within one
 * @param children the lines below it; all levels, whatever depth is asked for
 * @param chapter the label of the chapter around it, where other chapters have a line of the same label; else empty
 */
public record TocEntry(String number, String title, String target, Role role, List<TocEntry> children, String chapter) {

    /** A line that shares its title with no other. */
    public TocEntry(String number, String title, String target, Role role, List<TocEntry> children) {
        this(number, title, target, role, children, "");
    }

    public TocEntry {
        children = List.copyOf(children);
    }

    /** Number and title in one line. */
    public String label() {
        return number.isEmpty() ? title : number + "\u3000" + title;
    }

    /** The label where nothing around it says in which chapter it is, such as a bookmark. */
    public String standAlone() {
        return AssembledSection.standAlone(label(), chapter);
    }
}
