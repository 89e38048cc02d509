/**
 * Makes one book of many sections. A {@link io.github.huozi.book.Book} comes in, whose trees are changed in place; an {@link
 * io.github.huozi.assemble.AssembledBook} goes out, which is not changed any more. {@code Assembler} takes these steps:
 *
 * <ol>
 * <li>Every section gets an id derived from its source, and every other id becomes unique in the whole book ({@code
 *       SectionIds}, {@code Anchors}).
 * <li>Index terms get ids ({@code IndexMarks}).
 * <li>Links between sections become links to those ids ({@code ChapterLinks}), and headings get numbers ({@code Numbering}).
 * <li>Captions get numbers ({@code Captions}); references are filled with the numbers and titles of their targets ({@code
 *       CrossReferences}), and references in running text become links ({@code ProseLinks}).
 * <li>Sections get their matter and level, and blocks the names under which renderers report pages.
 * <li>The table of contents is collected from these sections ({@code TableOfContents}); duplicate titles are disambiguated
 *       ({@code SharedTitles}); unused pictures are dropped.
 * </ol>
 *
 * <p>{@link io.github.huozi.assemble.AssembledBook#in} then gives each renderer the book without content for other media.
 */
@NullMarked
package io.github.huozi.assemble;

import org.jspecify.annotations.NullMarked;
