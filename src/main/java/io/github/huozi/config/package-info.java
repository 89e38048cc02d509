/**
 * Configuration files: the text of {@code book.yaml} goes in, checked and typed values come out. One table of keys serves
 * reading, the messages that name the nearest legal key, and the JSON Schema for editors. Touches no other file: whether a
 * chapter exists is asked in {@code outline}.
 */
@NullMarked
package io.github.huozi.config;

import org.jspecify.annotations.NullMarked;
