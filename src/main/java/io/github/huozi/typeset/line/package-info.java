/**
 * The choice of lines. In comes a {@link io.github.huozi.typeset.line.Paragraph}; out come {@link
 * io.github.huozi.typeset.line.ComposedLine}s, chosen together by total cost.
 */
@NullMarked
package io.github.huozi.typeset.line;

import org.jspecify.annotations.NullMarked;
