/**
 * The keys of {@code book.yaml}, one table for each of its sections. In comes the tree of the file; out come
 * {@link io.github.huozi.book.settings.Settings} and the entries of its outline. The same tables serve the messages and
 * the JSON Schema for editors. Opens no other file: {@code outline} finds out whether a chapter exists.
 */
@NullMarked
package io.github.huozi.config.key;

import org.jspecify.annotations.NullMarked;
