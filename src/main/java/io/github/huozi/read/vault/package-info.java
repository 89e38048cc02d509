/**
 * Rewrites the syntax specific to Obsidian as Markdown: wikilinks, embeds, comments, block ids, callouts of all types, line
 * breaks. In comes the text of a note and the names of all files of its vault; out comes Markdown.
 */
@NullMarked
package io.github.huozi.read.vault;

import org.jspecify.annotations.NullMarked;
