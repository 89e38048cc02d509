/**
 * Rewrites untrusted style sheets. In comes CSS; out comes CSS written from what was parsed (CSS Syntax Module Level 3), so
 * every program reads it as this parser did: no address in it is unchecked, and nothing in it only looks like a
 * comment or a string. Unknown properties, selectors and at-rules pass token by token.
 */
@NullMarked
package io.github.huozi.css;

import org.jspecify.annotations.NullMarked;
