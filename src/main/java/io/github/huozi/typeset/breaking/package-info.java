/**
 * Where a line may end: between characters, within Western words, and, for titles, between phrases.
 */
@NullMarked
package io.github.huozi.typeset.breaking;

import org.jspecify.annotations.NullMarked;
