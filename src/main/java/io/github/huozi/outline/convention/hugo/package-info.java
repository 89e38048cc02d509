/**
 * Hugo: the order that front matter and weights give to a content tree.
 */
@NullMarked
package io.github.huozi.outline.convention.hugo;

import org.jspecify.annotations.NullMarked;
