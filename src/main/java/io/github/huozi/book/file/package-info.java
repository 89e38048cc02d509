/**
 * The files of a book: bytes, paths within the book's folder, and the one guard that opens them. In comes a path as an
 * author wrote it; out comes the content of a file below the folder, or nothing.
 *
 * <p>Part of the public API are {@link io.github.huozi.book.file.Binary}, {@link io.github.huozi.book.file.BookFiles}
 * and {@link io.github.huozi.book.file.ResourceResolver}; the rest is internal.
 */
@NullMarked
package io.github.huozi.book.file;

import org.jspecify.annotations.NullMarked;
