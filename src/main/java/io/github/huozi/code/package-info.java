/**
 * Splits code into tokens. In come the text of a listing and the name of its language; out come tokens. Grammars are
 * plain files beside the classes. Nothing here runs anything.
 */
@NullMarked
package io.github.huozi.code;

import org.jspecify.annotations.NullMarked;
