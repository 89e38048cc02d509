/**
 * Reads novels in plain text. In comes the text of a file without markup; out come its chapters, within volumes.
 *
 * <ol>
 * <li>{@code NovelLines} distinguishes headings, breaks between scenes and prose, and removes the texts of the author's list.
 * <li>{@code NovelLayout} detects the layout of the file: the blank lines between paragraphs, and whether lines are broken at a
 * fixed width.
 * <li>{@code NovelOutline} divides the text into volumes, chapters and sections, and leaves out a list of contents.
 * <li>{@code NovelBodies} writes the chapters.
 * <li>{@code NovelReport} shows the division, and {@code NovelDoubts} its doubtful places.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.novel;

import org.jspecify.annotations.NullMarked;
