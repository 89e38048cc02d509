/**
 * Reads EPUBs as sources. In comes a file that {@code outline.epub} has unpacked; out come chapters as HTML, with the pictures that
 * they show.
 *
 * <ol>
 *   <li>{@code EpubDocuments} parses each document of the spine, makes ids unique in the book and links lead to them, and turns
 *       classes that only look italic or bold into emphasis.
 *   <li>{@code EpubNotes} makes notes of ours of those that it has.
 *   <li>{@code EpubChapters} divides the documents as the contents say, and rebuilds the headings.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.epub;

import org.jspecify.annotations.NullMarked;
