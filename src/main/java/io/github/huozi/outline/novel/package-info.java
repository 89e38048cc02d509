/**
 * Evidence of a novel in plain text: headings of volumes, chapters and sections, and facts about the book in its head. In comes
 * text; out come headings with their numbers, whether the text is a novel, and its title, authors and synopsis. The text is not
 * changed here.
 */
@NullMarked
package io.github.huozi.outline.novel;

import org.jspecify.annotations.NullMarked;
