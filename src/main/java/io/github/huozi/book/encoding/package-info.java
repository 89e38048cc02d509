/**
 * Decodes the bytes of a text. Bytes come in; the text goes out with the name of its encoding, or the possible readings if no
 * encoding is certain.
 *
 * <ol>
 * <li>A byte order mark, then strict UTF-8.
 * <li>UTF-16 without a byte order mark, detected from its pairs of bytes.
 * <li>The encoding that a page declares, if the bytes are valid in it.
 * <li>Two independent detectors: a library's byte statistics, and our count of common letters. If both yield the same text and
 *       it has twenty characters beyond ASCII, it is certain.
 * <li>The encoding of the book's other files, for a text with fewer.
 * </ol>
 */
@NullMarked
package io.github.huozi.book.encoding;

import org.jspecify.annotations.NullMarked;
