/**
 * Style sheets of strangers. In comes CSS; out comes CSS that was written from what was parsed (CSS Syntax Module Level 3), so
 * that every program parses it in the same way: it has no unknown address, and nothing that only looks like a comment or a
 * string. New properties, selectors and at-rules pass token by token.
 */
@NullMarked
package io.github.huozi.css;

import org.jspecify.annotations.NullMarked;
