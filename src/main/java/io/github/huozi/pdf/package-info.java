/** The PDF renderer: print XHTML, layout, bookmarks, page labels, tags, metadata. */
@NullMarked
package io.github.huozi.pdf;

import org.jspecify.annotations.NullMarked;
