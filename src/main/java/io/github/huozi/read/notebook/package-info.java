/**
 * Reads Jupyter notebooks. In comes JSON, nbformat 3 or 4; out comes one Markdown text with the cells in order, code as
 * listings, the best form of each output, and the pictures in outputs and attachments. The Markdown reader does the rest;
 * places in its findings are converted to cells.
 */
@NullMarked
package io.github.huozi.read.notebook;

import org.jspecify.annotations.NullMarked;
