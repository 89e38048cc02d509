/**
 * Reads Jekyll sites. In come {@code _config.yml}, front matter and the lists in {@code _data}; out comes the order that
 * covers most pages.
 */
@NullMarked
package io.github.huozi.outline.convention.jekyll;

import org.jspecify.annotations.NullMarked;
