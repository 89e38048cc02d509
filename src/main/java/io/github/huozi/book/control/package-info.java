/**
 * The bounds of a build: its limits, its deadline, and cancellation. One {@link io.github.huozi.book.control.BuildControl}
 * enters at the façade and passes through every room; nothing comes out but {@link io.github.huozi.book.control.BuildStopped},
 * thrown wherever the build happens to be.
 */
@NullMarked
package io.github.huozi.book.control;

import org.jspecify.annotations.NullMarked;
