package io.github.huozi.api;

import io.github.huozi.book.Content;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.diagnostic.Position;

/**
 * A section of a book that is being checked: its cross-references are resolved, its listings and figures numbered. Huozi alone
 * implements it, so that it may grow.
 */
public interface CheckedSection {

    /** {@return its id in the finished book, the same from edition to edition} */
    String id();

    /** {@return what it is} */
    Role role();

    /** {@return the level of its heading, from 1} */
    int level();

    /** {@return its title, which must not be changed} */
    Title title();

    /** {@return what is read under the title, which must not be changed} */
    Content content();

    /** {@return where its source begins; its path names the source} */
    Position position();
}
