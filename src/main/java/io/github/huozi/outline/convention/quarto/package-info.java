/**
 * Reads Quarto projects. In comes {@code _quarto.yml}; out comes the list of a book's chapters, or the sidebar of a
 * website, as an outline.
 */
@NullMarked
package io.github.huozi.outline.convention.quarto;

import org.jspecify.annotations.NullMarked;
