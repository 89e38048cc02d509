/**
 * The order of an Obsidian vault. In comes a workspace; out comes the order of a Longform project, of a note of links, or of
 * names.
 */
@NullMarked
package io.github.huozi.outline.convention.obsidian;

import org.jspecify.annotations.NullMarked;
