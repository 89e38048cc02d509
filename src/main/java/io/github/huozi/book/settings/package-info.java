/**
 * The settings of a book. The values of {@code book.yaml}, of a goal's parameters or of a caller come in; immutable settings go
 * out, with defaults for everything that was not set. Reads nothing itself. Part of the public API.
 */
@NullMarked
package io.github.huozi.book.settings;

import org.jspecify.annotations.NullMarked;
