/**
 * How a book is to be made. In come the values of {@code book.yaml}, of a goal's parameters or of a caller; out come
 * immutable settings with defaults for all that nobody set. Reads nothing itself. Part of the public API.
 */
@NullMarked
package io.github.huozi.book.settings;

import org.jspecify.annotations.NullMarked;
