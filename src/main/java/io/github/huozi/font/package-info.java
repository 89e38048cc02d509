/**
 * Font files. In come the bytes of fonts; out come faces that are fit for books, with the characters that they cover,
 * their advances and outlines, and the choice of a face for each character.
 */
@NullMarked
package io.github.huozi.font;

import org.jspecify.annotations.NullMarked;
