/**
 * Reads novels in plain text. In comes the text of a file, in which nothing is markup; out come its chapters, volumes around them.
 *
 * <ol>
 *   <li>{@code NovelLines} tells headings, breaks between scenes and prose apart, and takes out what the author's list names.
 *   <li>{@code NovelLayout} finds out how the file is laid out: how many blank lines are between paragraphs, and whether lines are
 *       broken at a fixed width.
 *   <li>{@code NovelOutline} makes volumes, chapters and sections of the headings, and leaves out a list of contents.
 *   <li>{@code NovelBodies} writes the chapters.
 *   <li>{@code NovelReport} shows the split, and {@code NovelDoubts} where it may be wrong.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.novel;

import org.jspecify.annotations.NullMarked;
