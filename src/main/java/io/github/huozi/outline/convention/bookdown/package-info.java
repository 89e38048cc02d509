/**
 * Reads bookdown projects. In come {@code _bookdown.yml} and the {@code .Rmd} files; out comes their order, with the parts
 * and the appendix that headings in them begin.
 */
@NullMarked
package io.github.huozi.outline.convention.bookdown;

import org.jspecify.annotations.NullMarked;
