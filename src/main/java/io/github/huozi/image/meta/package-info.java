/**
 * What a picture's file says beside what it shows: which way up it is (Exif), and what the parts of a drawing are called
 * (ids). In come bytes or a parsed drawing; out comes a number, or the drawing with names that XML allows.
 */
@NullMarked
package io.github.huozi.image.meta;

import org.jspecify.annotations.NullMarked;
