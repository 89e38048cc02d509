package io.github.huozi.api;

import io.github.huozi.book.Content;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.diagnostic.Position;

/**
 * A section of a book that is being checked: its cross-references are resolved, and its listings and figures are numbered.
 * Implemented by Huozi alone, so that methods can be added.
 */
public interface CheckedSection {

    /** {@return its id in the finished book, stable across editions} */
    String id();

    /** {@return its role} */
    Role role();

    /** {@return the level of its heading, from 1} */
    int level();

    /** {@return its title, which must not be changed} */
    Title title();

    /** {@return the content below the title, which must not be changed} */
    Content content();

    /** {@return the position where its source begins; its path names the source} */
    Position position();
}
