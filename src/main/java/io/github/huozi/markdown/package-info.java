/**
 * One dialect of Markdown: CommonMark, GFM, and the block and inline syntax of the tools with which people write books. In
 * comes text; out come commonmark-java's nodes, among them this package's own for containers, definition lists, ruby and
 * spans.
 */
@NullMarked
package io.github.huozi.markdown;

import org.jspecify.annotations.NullMarked;
