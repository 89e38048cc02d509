/**
 * Reads books built with pandoc. In comes a Makefile, a script or a defaults file that names the chapters;
 * out comes their order.
 */
@NullMarked
package io.github.huozi.outline.convention.pandoc;

import org.jspecify.annotations.NullMarked;
