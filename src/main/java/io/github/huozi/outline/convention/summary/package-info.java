/**
 * mdBook, HonKit and GitBook. In comes {@code SUMMARY.md}, or the file that the tool's configuration names; out comes
 * its list of chapters as an outline.
 */
@NullMarked
package io.github.huozi.outline.convention.summary;

import org.jspecify.annotations.NullMarked;
