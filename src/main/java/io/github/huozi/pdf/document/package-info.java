/**
 * The print document. In comes an assembled book, with what is known about its pages; out comes one XHTML document with
 * all pages of a printed book, every run of text in a separate leaf.
 */
@NullMarked
package io.github.huozi.pdf.document;

import org.jspecify.annotations.NullMarked;
