/**
 * The files of a book: bytes, paths within the book's folder, and the one guard that opens them. A path as written by the
 * author comes in; the content of a file below the folder goes out, if there is one.
 *
 * <p>Part of the public API are {@link io.github.huozi.book.file.Binary}, {@link io.github.huozi.book.file.BookFiles} and
 * {@link io.github.huozi.book.file.ResourceResolver}; the rest is internal.
 */
@NullMarked
package io.github.huozi.book.file;

import org.jspecify.annotations.NullMarked;
