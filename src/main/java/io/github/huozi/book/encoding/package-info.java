/**
 * From the bytes of a text to its characters. In come bytes; out comes the text with the name of its encoding, or the
 * readings that are possible where no encoding is certain.
 *
 * <ol>
 *   <li>A byte order mark, then strict UTF-8.
 *   <li>UTF-16 without a mark, by what its pairs of bytes are.
 *   <li>The encoding that a page declares, when the bytes keep to it.
 *   <li>Two judges that share nothing: a library's statistics of bytes, and our count of common letters. Where both give the
 *       same text and it has twenty characters beyond ASCII, it is certain.
 *   <li>The encoding of the book's other files, for a text that has too few.
 * </ol>
 */
@NullMarked
package io.github.huozi.book.encoding;

import org.jspecify.annotations.NullMarked;
