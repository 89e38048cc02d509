/**
 * The keys of {@code book.yaml}, one table for each of its sections. The tree of the file comes in; {@link
 * io.github.huozi.book.settings.Settings} and the entries of its outline go out. The same tables serve the messages and the
 * JSON Schema for editors. Opens no other file: {@code outline} checks whether a chapter exists.
 */
@NullMarked
package io.github.huozi.config.key;

import org.jspecify.annotations.NullMarked;
