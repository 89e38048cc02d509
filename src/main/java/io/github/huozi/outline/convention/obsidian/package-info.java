/**
 * The order of a vault of Obsidian. In comes a workspace; out comes the order that Longform keeps, that a note of links gives, or
 * that names give.
 */
@NullMarked
package io.github.huozi.outline.convention.obsidian;

import org.jspecify.annotations.NullMarked;
