/**
 * Where a line may end. In come the characters of a paragraph; out comes the cost of a line end at each boundary:
 * between characters, within Western words, and, for titles, between phrases.
 */
@NullMarked
package io.github.huozi.typeset.breaking;

import org.jspecify.annotations.NullMarked;
