/**
 * Reads Docusaurus sites. In come {@code docusaurus.config.js} and {@code sidebars.js}, which are read and never run,
 * {@code _category_} files and front matter; out come the sidebars as an outline. The blog and old versions of the
 * documents are not included.
 */
@NullMarked
package io.github.huozi.outline.convention.docusaurus;

import org.jspecify.annotations.NullMarked;
