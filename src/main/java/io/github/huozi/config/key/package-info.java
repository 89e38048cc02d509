/**
 * The keys of {@code book.yaml}, one table for each of its sections. The same table serves reading, the messages, and the JSON
 * Schema for editors. In comes the tree of the file; out come {@link io.github.huozi.book.settings.Settings} and the entries of
 * its outline. Touches no other file: {@code outline} finds out whether a chapter exists.
 */
@NullMarked
package io.github.huozi.config.key;

import org.jspecify.annotations.NullMarked;
