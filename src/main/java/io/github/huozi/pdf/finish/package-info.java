/**
 * The finished PDF: its structure tree, metadata, attachments, drawings, and what a printer needs.
 */
@NullMarked
package io.github.huozi.pdf.finish;

import org.jspecify.annotations.NullMarked;
