/**
 * Reads Jupyter Book, MyST and d2l projects. In come {@code _toc.yml}, {@code myst.yml}, or the {@code toctree} and {@code
 * toc} blocks of pages; out comes the tree that they form.
 */
@NullMarked
package io.github.huozi.outline.convention.myst;

import org.jspecify.annotations.NullMarked;
