/**
 * The space between characters. In come the characters of a paragraph with their classes; out come the widths of its
 * full-width marks, the gaps between Han and Latin, and how much each place may shrink or stretch.
 */
@NullMarked
package io.github.huozi.typeset.space;

import org.jspecify.annotations.NullMarked;
