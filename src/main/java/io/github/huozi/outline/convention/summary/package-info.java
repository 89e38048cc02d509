/**
 * mdBook, HonKit and GitBook: {@code SUMMARY.md}, or the file that the tool's configuration names.
 */
@NullMarked
package io.github.huozi.outline.convention.summary;

import org.jspecify.annotations.NullMarked;
