/**
 * Rewrites Obsidian's extensions as Markdown: wikilinks, embeds, comments, ids of blocks, callouts and line breaks.
 * In comes the text of a note and the names of all files in its vault; out goes Markdown.
 */
@NullMarked
package io.github.huozi.read.vault;

import org.jspecify.annotations.NullMarked;
