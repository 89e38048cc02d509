/**
 * From bytes to the text that a reader parses. In come the bytes of a source; out come its characters, its includes
 * followed, each line with its place in the source. Every later step reports faults through
 * {@link io.github.huozi.read.source.SourceFindings}.
 */
@NullMarked
package io.github.huozi.read.source;

import org.jspecify.annotations.NullMarked;
