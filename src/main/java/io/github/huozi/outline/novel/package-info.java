/**
 * What a plain text shows of a novel: the lines that are headings of volumes, chapters and sections, and what its head says of
 * the book. In comes text; out come headings with their numbers, a verdict whether the text is a novel, and its title, authors
 * and synopsis. Nothing here changes a text.
 */
@NullMarked
package io.github.huozi.outline.novel;

import org.jspecify.annotations.NullMarked;
