/**
 * R Markdown and Quarto. In comes the text of an {@code .Rmd} or {@code .qmd} source; out comes Markdown: chunks as
 * listings with their recorded output, references and numbers in the form that {@link io.github.huozi.read.markdown}
 * reads, divisions with attributes as callouts and groups. Chunks are never run.
 */
@NullMarked
package io.github.huozi.read.chunk;

import org.jspecify.annotations.NullMarked;
