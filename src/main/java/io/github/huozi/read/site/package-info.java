/**
 * Marks that the builders of documentation sites have in their Markdown, and that no Markdown has: docsify's callouts, tabs,
 * badges, components of Vue and of MDX, home pages that are made of front matter. In comes the text of a source; out comes
 * the same text, in which they are written in the way that {@link io.github.huozi.read.markdown} reads.
 */
@NullMarked
package io.github.huozi.read.site;

import org.jspecify.annotations.NullMarked;
