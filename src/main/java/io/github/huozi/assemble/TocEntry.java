package io.github.huozi.assemble;

import io.github.huozi.book.Role;
import java.util.List;

/**
 * A line of the table of contents.
 *
 * @param number the number added to the title; empty if none is
 * @param title plain text
 * @param target the id of its target in the book
 * @param role the role of the section; {@link Role#SECTION} for a heading within one
 * @param children the lines below it; all levels, whatever depth is requested
 * @param chapter the label of the chapter around it, if other chapters have a line with the same label; otherwise empty
 */
public record TocEntry(String number, String title, String target, Role role, List<TocEntry> children, String chapter) {

    /** Creates a line whose title is unique. */
    public TocEntry(String number, String title, String target, Role role, List<TocEntry> children) {
        this(number, title, target, role, children, "");
    }

    public TocEntry {
        children = List.copyOf(children);
    }

    /** Returns number and title on one line. */
    public String label() {
        return number.isEmpty() ? title : number + "\u3000" + title;
    }

    /** Returns the label for use outside its context, such as in a bookmark. */
    public String standAlone() {
        return AssembledSection.standAlone(label(), chapter);
    }
}
