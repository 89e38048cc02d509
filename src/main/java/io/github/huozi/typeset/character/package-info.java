/**
 * Characters and the rules that apply to them: the classes of CLREQ, grades of line-start and line-end prohibition, and the
 * style that a caller chooses.
 */
@NullMarked
package io.github.huozi.typeset.character;

import org.jspecify.annotations.NullMarked;
