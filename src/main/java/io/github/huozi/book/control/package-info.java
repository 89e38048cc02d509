/**
 * What bounds a build: its limits, its deadline, and whether somebody has cancelled it. One
 * {@link io.github.huozi.book.control.BuildControl} goes in at the façade and through every room; out of it comes nothing but
 * {@link io.github.huozi.book.control.BuildStopped}, thrown wherever the build happens to be.
 */
@NullMarked
package io.github.huozi.book.control;

import org.jspecify.annotations.NullMarked;
