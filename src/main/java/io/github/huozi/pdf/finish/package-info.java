/**
 * Finishes the PDF. In comes the document painted by the engine; out comes the same document with drawings as vectors, a
 * structure tree in reading order, metadata, attachments, and prepress data.
 */
@NullMarked
package io.github.huozi.pdf.finish;

import org.jspecify.annotations.NullMarked;
