/**
 * Reads docsify sites. In come the {@code index.html} of a site, with its {@code window.$docsify}, and its {@code
 * _sidebar.md} files; out comes an outline, in which a folder's list is put where the list above it leads to the folder.
 */
@NullMarked
package io.github.huozi.outline.convention.docsify;

import org.jspecify.annotations.NullMarked;
