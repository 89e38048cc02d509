/**
 * Reads novels in plain text. In comes the text of a file, in which nothing is markup; out come its chapters, in volumes.
 *
 * <ol>
 * {@code NovelLines} tells headings, scene breaks and prose apart, and removes what the author's list names.
 * {@code NovelLayout} detects the layout of the file: the number of blank lines between paragraphs, and whether lines are
 *       broken at a fixed width.
 * {@code NovelOutline} builds volumes, chapters and sections from the headings, and leaves out a table of contents.
 *   <li>{@code NovelBodies} writes the chapters.
 * {@code NovelReport} reports the split, and {@code NovelDoubts} where it may be wrong.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.novel;

import org.jspecify.annotations.NullMarked;
