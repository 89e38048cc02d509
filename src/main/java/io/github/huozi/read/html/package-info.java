/**
 * From HTML to the part of it that is the chapter. In comes a fragment, or a page as a browser or a word processor
 * saved it; out comes the element that holds the article, freed of menus and of what an editor added.
 */
@NullMarked
package io.github.huozi.read.html;

import org.jspecify.annotations.NullMarked;
