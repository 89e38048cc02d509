/**
 * Books that their authors put together for pandoc. In comes a Makefile, a script or a file of defaults that names the chapters;
 * out comes their order.
 */
@NullMarked
package io.github.huozi.outline.convention.pandoc;

import org.jspecify.annotations.NullMarked;
