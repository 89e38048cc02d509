/**
 * Characters and the rules that apply to them. In comes a code point with its neighbours; out come its class after
 * CLREQ, and what the grades of line-start and line-end prohibition say of it. Here is also the style that a caller
 * chooses.
 */
@NullMarked
package io.github.huozi.typeset.character;

import org.jspecify.annotations.NullMarked;
