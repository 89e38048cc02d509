/**
 * Formulas as text. In comes a tree; out comes one line: for tables of contents, bookmarks and searches, and for screen
 * readers.
 */
@NullMarked
package io.github.huozi.math.words;

import org.jspecify.annotations.NullMarked;
