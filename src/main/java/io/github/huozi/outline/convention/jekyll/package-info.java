/**
 * Jekyll. In come {@code _config.yml}, front matter and the lists in {@code _data}; out comes an order of the pages, by what most
 * of them are in.
 */
@NullMarked
package io.github.huozi.outline.convention.jekyll;

import org.jspecify.annotations.NullMarked;
