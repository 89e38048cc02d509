/**
 * Huozi makes books: a folder of chapters becomes an EPUB 3 and a PDF. {@link io.github.huozi.Publisher} is the way in.
 */
@NullMarked
package io.github.huozi;

import org.jspecify.annotations.NullMarked;
