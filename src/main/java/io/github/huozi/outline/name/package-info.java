/**
 * What the names of files and folders say about a book: numbers, roles, titles, and the order that people expect of them.
 * In come names; out come {@link io.github.huozi.outline.name.FileName}s and comparators.
 */
@NullMarked
package io.github.huozi.outline.name;

import org.jspecify.annotations.NullMarked;
