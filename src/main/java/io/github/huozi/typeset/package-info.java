/** The composer of Chinese lines. In go runs of text with the advances of their font, a measure and a style; out come lines with exact spacing. Knows nothing of any rendering engine. */
@NullMarked
package io.github.huozi.typeset;

import org.jspecify.annotations.NullMarked;
