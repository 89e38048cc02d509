/**
 * Derives the order of an Obsidian vault. In comes a workspace; out comes the order from Longform, from a note of links, or
 * from names.
 */
@NullMarked
package io.github.huozi.outline.convention.obsidian;

import org.jspecify.annotations.NullMarked;
