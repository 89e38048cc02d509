/**
 * The text of a book on its way through the engine. In come runs of text as {@code pdf.document} writes them and
 * {@code pdf.line} spaces them; out come their widths, and the operators that paint them. Measuring and painting read
 * the same text through {@code SetText}, so that both agree on what its private-use characters mean
 * ({@link io.github.huozi.pdf.text.Tracking}).
 */
@NullMarked
package io.github.huozi.pdf.text;

import org.jspecify.annotations.NullMarked;
