/**
 * The space between characters: the widths of full-width marks, the gap between Han and Latin, and by how much each place
 * may shrink or stretch.
 */
@NullMarked
package io.github.huozi.typeset.space;

import org.jspecify.annotations.NullMarked;
