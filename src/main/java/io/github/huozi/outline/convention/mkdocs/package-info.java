/**
 * MkDocs: the {@code nav} of {@code mkdocs.yml}.
 */
@NullMarked
package io.github.huozi.outline.convention.mkdocs;

import org.jspecify.annotations.NullMarked;
