/**
 * What a piece of code is made of. In comes the text of a listing and the name of its language, out come tokens; grammars are
 * plain files beside the classes. Nothing here runs anything.
 */
@NullMarked
package io.github.huozi.code;

import org.jspecify.annotations.NullMarked;
