/**
 * Rewrites untrusted style sheets. In comes CSS; out comes CSS written from what was parsed (CSS Syntax Module Level 3), so
 * that every program reads it as this parser did: it contains no address that was not checked, and nothing that only looks like a
 * comment or a string. Unknown properties, selectors and at-rules pass token by token.
 */
@NullMarked
package io.github.huozi.css;

import org.jspecify.annotations.NullMarked;
