/**
 * Rewrites what only Obsidian has into Markdown: wikilinks, embeds, comments, ids of blocks, callouts of all types, lines that end
 * where the author ended them. In comes the text of a note and the names of all files of its vault; out goes Markdown.
 */
@NullMarked
package io.github.huozi.read.vault;

import org.jspecify.annotations.NullMarked;
