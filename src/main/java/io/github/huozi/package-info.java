/**
 * Huozi makes books: a folder of chapters becomes an EPUB 3 and a PDF. {@link io.github.huozi.Publisher} is the way in.
 *
 * <p>The public API is this package and {@code api}, with the types of {@code book}, {@code book.file},
 * {@code book.settings} and {@code diagnostic} that their signatures reach. What else is public in those four, and all other
 * packages, serves other packages of Huozi alone and may change in any release.
 */
@NullMarked
package io.github.huozi;

import org.jspecify.annotations.NullMarked;
