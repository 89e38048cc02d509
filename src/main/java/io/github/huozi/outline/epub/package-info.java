/**
 * Reads the metadata of an EPUB 2 or 3 used as a source: its container, package document and contents. In come untrusted bytes:
 * the inflated size is limited, names that lead out of the archive are left out, entities are not resolved, and the number of
 * levels is limited. Out come the files, the metadata, the spine and the contents.
 */
@NullMarked
package io.github.huozi.outline.epub;

import org.jspecify.annotations.NullMarked;
