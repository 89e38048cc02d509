/**
 * Which sources make a book, in which order and in which role. In goes a folder, out comes a
 * {@link io.github.huozi.api.Manuscript}, whose sources are not read yet; a caller may also build one by hand.
 */
@NullMarked
package io.github.huozi.outline;

import org.jspecify.annotations.NullMarked;
