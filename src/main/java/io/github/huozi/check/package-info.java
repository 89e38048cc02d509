/**
 * Checks of finished files. A book in, and what a careful reader or a validator would find wrong with it out, as
 * diagnostics.
 */
@NullMarked
package io.github.huozi.check;

import org.jspecify.annotations.NullMarked;
