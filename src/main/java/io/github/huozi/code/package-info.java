/**
 * Splits code into tokens. The text of a listing and the name of its language come in; tokens go out. Grammars are plain files
 * beside the classes. No code is ever executed.
 */
@NullMarked
package io.github.huozi.code;

import org.jspecify.annotations.NullMarked;
