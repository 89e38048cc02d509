/**
 * The structure of an EPUB 2 or 3 as a source: its container, its package document, its contents. In come untrusted bytes:
 * inflation is counted, names that lead out of the archive are dropped, entities are not expanded, and levels are limited. Out
 * come the files, the metadata, the spine and the contents.
 */
@NullMarked
package io.github.huozi.outline.epub;

import org.jspecify.annotations.NullMarked;
