/**
 * Characters and the rules that apply to them. In comes a code point with its neighbours; out comes its class according
 * to CLREQ, and whether the grades of line-start and line-end prohibition apply to it. The style that a caller chooses
 * is here too.
 */
@NullMarked
package io.github.huozi.typeset.character;

import org.jspecify.annotations.NullMarked;
