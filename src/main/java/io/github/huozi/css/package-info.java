/**
 * Style sheets of strangers. In comes CSS; out comes CSS that was written from what was parsed (CSS Syntax Module Level 3), so
 * that every program reads in it what we have read: no address that was not understood, nothing that only looks like a comment or
 * a string. Properties, selectors and at-rules that are new pass token by token.
 */
@NullMarked
package io.github.huozi.css;

import org.jspecify.annotations.NullMarked;
