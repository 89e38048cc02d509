/**
 * Interprets the names of files and folders. In come names; out come {@link io.github.huozi.outline.name.FileName}s with
 * their numbers, roles and titles, and the order that people expect.
 */
@NullMarked
package io.github.huozi.outline.name;

import org.jspecify.annotations.NullMarked;
