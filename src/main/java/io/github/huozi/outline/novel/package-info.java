/**
 * Recognises novels in plain text: the lines that are headings of volumes, chapters and sections, and the metadata in the head.
 * In comes text; out come headings with their numbers, a verdict on whether the text is a novel, and its title, authors
 * and synopsis. Nothing here changes a text.
 */
@NullMarked
package io.github.huozi.outline.novel;

import org.jspecify.annotations.NullMarked;
