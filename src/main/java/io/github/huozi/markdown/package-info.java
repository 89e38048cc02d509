/**
 * One dialect of Markdown: CommonMark, GFM, and the block and inline syntax of common authoring tools.
 * In comes text; out come commonmark-java's nodes, including Huozi's own for containers, definition lists, ruby and spans.
 */
@NullMarked
package io.github.huozi.markdown;

import org.jspecify.annotations.NullMarked;
