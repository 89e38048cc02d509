/**
 * Finds what an editor would mark in the sources: faults in headings, pictures, links, and in the punctuation and words of
 * Chinese text. In come an {@link io.github.huozi.assemble.AssembledBook} and the texts of its sources; out come findings
 * at the line and column of the source, without those that a comment in the source or {@code book.yaml} turns off.
 */
@NullMarked
package io.github.huozi.lint;

import org.jspecify.annotations.NullMarked;
