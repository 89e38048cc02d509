/**
 * Hugo. In comes a content tree; out comes an outline in the order that front matter and weights give to it.
 */
@NullMarked
package io.github.huozi.outline.convention.hugo;

import org.jspecify.annotations.NullMarked;
