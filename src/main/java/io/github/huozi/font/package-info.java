/**
 * Font files. In come the bytes of fonts; out come faces suitable for books, with their character coverage, advances and
 * outlines, and the choice of a face for each character.
 */
@NullMarked
package io.github.huozi.font;

import org.jspecify.annotations.NullMarked;
