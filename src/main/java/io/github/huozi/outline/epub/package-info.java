/**
 * What an EPUB 2 or 3 that comes in says of itself: its container, its package document, its contents. In come bytes that nobody
 * trusts: what is inflated is counted, names that lead out of the archive are left out, entities are not followed, and levels are
 * capped. Out come the files, the metadata, the spine and the contents.
 */
@NullMarked
package io.github.huozi.outline.epub;

import org.jspecify.annotations.NullMarked;
