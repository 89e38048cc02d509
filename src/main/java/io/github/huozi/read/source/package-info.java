/**
 * Turns bytes into the text that a reader parses. In come the bytes of a source; out come its characters with its includes
 * followed, and the place in the source of every line. All later steps report faults through {@link
 * io.github.huozi.read.source.SourceFindings}.
 */
@NullMarked
package io.github.huozi.read.source;

import org.jspecify.annotations.NullMarked;
