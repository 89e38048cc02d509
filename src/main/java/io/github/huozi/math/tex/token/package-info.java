/**
 * LaTeX as tokens. In comes the source of a formula; {@link io.github.huozi.math.tex.token.TokenStream} returns its tokens
 * with the macros of the book expanded. Faults are thrown as {@link io.github.huozi.math.tex.token.TexFault}, which {@code
 * math.tex} catches.
 */
@NullMarked
package io.github.huozi.math.tex.token;

import org.jspecify.annotations.NullMarked;
