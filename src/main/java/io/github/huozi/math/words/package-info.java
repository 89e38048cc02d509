/**
 * Formulas as text. In comes a tree; out comes one line: what tables of contents, bookmarks and searches show, and what a reader
 * hears.
 */
@NullMarked
package io.github.huozi.math.words;

import org.jspecify.annotations.NullMarked;
