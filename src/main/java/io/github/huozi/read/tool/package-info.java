/**
 * Marks that only one tool has in its Markdown. In comes the text of a source; out comes the same text in which they are
 * written in the way that {@link io.github.huozi.read.markdown} reads: mdBook's {@code <Listing>} and {@code admonish} fences,
 * content tabs and icons of Material for MkDocs.
 */
@NullMarked
package io.github.huozi.read.tool;

import org.jspecify.annotations.NullMarked;
