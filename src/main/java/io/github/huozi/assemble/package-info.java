/**
 * Makes one book of many sections. In comes a {@link io.github.huozi.book.Book}, whose trees are changed in place; out
 * comes an {@link io.github.huozi.assemble.AssembledBook}, which nobody changes any more. {@code Assembler} takes these
 * steps:
 *
 * <ol>
 *   <li>Every section gets an id that follows from its source, and every other id becomes unique in the whole book
 *       ({@code SectionIds}, {@code Anchors}).
 *   <li>Index terms get ids ({@code IndexMarks}).
 *   <li>Links between sections become links to those ids ({@code ChapterLinks}), and headings get numbers
 *       ({@code Numbering}).
 *   <li>Captions get numbers ({@code Captions}); references are filled with the numbers and titles of their targets
 *       ({@code CrossReferences}), and references in running text become links ({@code ProseLinks}).
 *   <li>Sections get their matter and level, and blocks the names under which renderers report pages.
 *   <li>The table of contents is collected from all that ({@code TableOfContents}); titles that occur twice are told
 *       apart ({@code SharedTitles}); pictures that nobody shows are dropped.
 * </ol>
 *
 * <p>{@link io.github.huozi.assemble.AssembledBook#in} then gives each renderer the book without what is for other
 * media.
 */
@NullMarked
package io.github.huozi.assemble;

import org.jspecify.annotations.NullMarked;
