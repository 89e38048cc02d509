/**
 * The metadata of a picture's file: its orientation (Exif), and the ids of a drawing's elements. In come bytes or a parsed
 * drawing; out comes a number, or the drawing with valid ids.
 */
@NullMarked
package io.github.huozi.image.meta;

import org.jspecify.annotations.NullMarked;
