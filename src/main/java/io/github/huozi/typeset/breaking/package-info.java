/**
 * Where a line may end. In come the characters of a paragraph; out comes, for each place between two of them, how bad a
 * line end there would be: between characters, within Western words, and, for titles, between phrases.
 */
@NullMarked
package io.github.huozi.typeset.breaking;

import org.jspecify.annotations.NullMarked;
