/**
 * Notebooks of Jupyter. In comes JSON, nbformat 3 or 4; out comes one Markdown text with the cells in order, code as listings and
 * the best of each output, and the pictures that outputs and attachments hold. The reader of Markdown does the rest, and places in
 * its findings become cells.
 */
@NullMarked
package io.github.huozi.read.notebook;

import org.jspecify.annotations.NullMarked;
