/**
 * Reads MkDocs sites. In comes {@code mkdocs.yml}; out comes its {@code nav} as an outline.
 */
@NullMarked
package io.github.huozi.outline.convention.mkdocs;

import org.jspecify.annotations.NullMarked;
