/**
 * Loads the pictures of a book. In comes a {@link io.github.huozi.book.Book} whose {@code img} elements refer to files; out
 * comes one that contains them as {@link io.github.huozi.book.Asset}s, in types that e-books and PDFs support.
 *
 * <ol>
 *   <li>{@code PictureLoader} collects the addresses of all pictures. It reads files in parallel, and, if the book requests
 * it, has {@code fetch} get those on other servers, a few at a time.
 * <li>{@code PictureType} recognises the type of a file by its content.
 *   <li>{@code PictureReader} rejects what is damaged or beyond {@code PictureLimits}, keeps the bytes that both
 *       e-books and PDFs take, and converts or scales down the others. {@code SvgReader} cleans drawings and turns
 *       their text into outlines.
 *   <li>In the order of the book, each {@code img} gets the key of its asset; one whose picture is not available
 *       becomes a visible placeholder. An SVG in the text becomes an {@code img} first.
 * <li>{@code PictureFindings} reports faults, each kind once with a count.
 * </ol>
 */
@NullMarked
package io.github.huozi.image;

import org.jspecify.annotations.NullMarked;
