/**
 * Replaces short codes of Hugo, GitBook and Hexo. In comes Markdown with tags in it; out comes Markdown in which each tag
 * is replaced by its meaning, or by the output of the book's own template.
 */
@NullMarked
package io.github.huozi.read.shortcode;

import org.jspecify.annotations.NullMarked;
