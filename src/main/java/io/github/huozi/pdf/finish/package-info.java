/**
 * The finished PDF. In comes the document that the engine has painted; out comes the same with drawings as vectors, a
 * structure tree in reading order, metadata, attachments, and what a printer needs.
 */
@NullMarked
package io.github.huozi.pdf.finish;

import org.jspecify.annotations.NullMarked;
