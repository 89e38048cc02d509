/**
 * The print document. In comes an assembled book, with what is known of its pages; out comes one XHTML document with
 * all pages that a printed book has, every run of text in a leaf of its own.
 */
@NullMarked
package io.github.huozi.pdf.document;

import org.jspecify.annotations.NullMarked;
