/**
 * Rewrites MyST and d2l. In comes the text of a source; out comes the same text with directives, roles, labels and
 * references in the form of {@link io.github.huozi.read.markdown}.
 */
@NullMarked
package io.github.huozi.read.myst;

import org.jspecify.annotations.NullMarked;
