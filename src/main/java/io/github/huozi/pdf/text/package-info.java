/**
 * Measures and paints the text of a book. In come runs of text written by {@code pdf.document} and spaced by {@code
 * pdf.line}; out come their widths, and the operators that paint them. Measuring and painting read the same text through
 * {@code SetText}, so that both interpret its private-use characters alike ({@link io.github.huozi.pdf.text.Tracking}).
 */
@NullMarked
package io.github.huozi.pdf.text;

import org.jspecify.annotations.NullMarked;
