/**
 * Shows a site while its author writes the book: an HTTP server for this machine only, a watch on the sources, and
 * pages that reload themselves. In come trees of files and findings; out come pages.
 */
@NullMarked
package io.github.huozi.preview;

import org.jspecify.annotations.NullMarked;
