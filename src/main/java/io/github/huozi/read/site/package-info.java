/**
 * Rewrites the non-standard markup of documentation site builders: docsify's callouts, tabs, badges, components of Vue and
 * MDX, home pages made from front matter. In comes the text of a source; out comes the same text in the dialect of {@link
 * io.github.huozi.read.markdown}.
 */
@NullMarked
package io.github.huozi.read.site;

import org.jspecify.annotations.NullMarked;
