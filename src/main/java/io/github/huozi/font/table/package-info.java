/**
 * The tables of a TrueType font, read from its bytes with every offset checked.
 */
@NullMarked
package io.github.huozi.font.table;

import org.jspecify.annotations.NullMarked;
