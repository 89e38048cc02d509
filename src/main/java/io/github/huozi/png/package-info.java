/**
 * Reads and writes the chunks of PNG files, following the W3C's <i>Portable Network Graphics</i>, third edition. In come
 * the bytes of a file; out come its chunks one by one, or the bytes of another file with chunks dropped or written. Pixels
 * are neither inflated nor decoded here. Truncated or damaged data causes a {@link io.github.huozi.png.PngFault}, never
 * another exception.
 */
@NullMarked
package io.github.huozi.png;

import org.jspecify.annotations.NullMarked;
