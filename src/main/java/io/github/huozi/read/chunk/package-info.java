/**
 * R Markdown and Quarto. In comes the text of an {@code .Rmd} or {@code .qmd} source; out comes Markdown: chunks as listings with
 * what was recorded of their output, references and numbers in the form of {@link io.github.huozi.read.markdown}, divisions with
 * attributes as callouts and groups. No chunk is run.
 */
@NullMarked
package io.github.huozi.read.chunk;

import org.jspecify.annotations.NullMarked;
