/**
 * Rewrites Markdown extensions of particular tools. In comes the text of a source; out comes the same text in the dialect
 * of {@link io.github.huozi.read.markdown}: mdBook's {@code <Listing>} and {@code admonish} fences, content tabs and icons
 * of Material for MkDocs.
 */
@NullMarked
package io.github.huozi.read.tool;

import org.jspecify.annotations.NullMarked;
