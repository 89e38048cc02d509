/**
 * How a book is to be made, whoever says so: {@code book.yaml}, a goal's parameter or a caller. Immutable values with
 * defaults; nothing is read here. Part of the public API.
 */
@NullMarked
package io.github.huozi.book.settings;

import org.jspecify.annotations.NullMarked;
