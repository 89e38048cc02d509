/** Font files: loading and judging them, which characters they cover, which face a character is set in, and our own subset writer. */
@NullMarked
package io.github.huozi.font;

import org.jspecify.annotations.NullMarked;
