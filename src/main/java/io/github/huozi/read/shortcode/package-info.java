/**
 * Short codes of Hugo, GitBook and Hexo. In comes Markdown with tags in it; out comes Markdown in which each tag is
 * replaced by what it means, or by what the book's own template makes of it.
 */
@NullMarked
package io.github.huozi.read.shortcode;

import org.jspecify.annotations.NullMarked;
