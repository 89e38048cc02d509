/**
 * Reads EPUBs as sources. In comes a file unpacked by {@code outline.epub}; out come chapters as HTML, with their pictures.
 *
 * <ol>
 * <li>{@code EpubDocuments} parses each document of the spine, makes ids unique within the book, updates links, and turns
 * classes that only look italic or bold into emphasis.
 * <li>{@code EpubNotes} converts its notes.
 * <li>{@code EpubChapters} divides the documents by the contents, and rebuilds the headings.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.epub;

import org.jspecify.annotations.NullMarked;
