/** Covers: a template from {@code covers/} becomes SVG with its text as outlines, and that becomes a picture. */
@NullMarked
package io.github.huozi.cover;

import org.jspecify.annotations.NullMarked;
