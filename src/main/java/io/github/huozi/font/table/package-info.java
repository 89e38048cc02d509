/**
 * The tables of a TrueType font. In come its bytes; out come values, read with every offset checked.
 */
@NullMarked
package io.github.huozi.font.table;

import org.jspecify.annotations.NullMarked;
