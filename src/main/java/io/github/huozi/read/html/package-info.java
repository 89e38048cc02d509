/**
 * Finds the chapter in HTML. In comes a fragment, or a page saved by a browser or a word processor; out comes the element
 * that holds the article, without menus and additions of an editor.
 */
@NullMarked
package io.github.huozi.read.html;

import org.jspecify.annotations.NullMarked;
