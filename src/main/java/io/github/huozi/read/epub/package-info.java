/**
 * Reads EPUBs as sources. In comes a file that {@code outline.epub} has unpacked; out come chapters as HTML, with their
 * pictures.
 *
 * <ol>
 * {@code EpubDocuments} parses each document of the spine, makes ids unique in the book, adjusts the links, and turns
 * classes that only make text italic or bold into emphasis.
 * {@code EpubNotes} converts notes to those of Huozi.
 * {@code EpubChapters} divides the documents by the contents, and rebuilds the headings.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.epub;

import org.jspecify.annotations.NullMarked;
