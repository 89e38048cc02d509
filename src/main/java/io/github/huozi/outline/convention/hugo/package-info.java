/**
 * Reads Hugo sites. In comes a content tree; out comes an outline in the order given by front matter and weights.
 */
@NullMarked
package io.github.huozi.outline.convention.hugo;

import org.jspecify.annotations.NullMarked;
