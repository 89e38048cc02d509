/**
 * Reads mdBook, HonKit and GitBook projects. In comes {@code SUMMARY.md}, or the file named in the tool's configuration;
 * out comes its list of chapters as an outline.
 */
@NullMarked
package io.github.huozi.outline.convention.summary;

import org.jspecify.annotations.NullMarked;
