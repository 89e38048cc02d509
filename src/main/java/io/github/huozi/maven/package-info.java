/**
 * The goals of the Maven plugin. In come parameters; out go calls to the façade and log lines. Makes no decisions about
 * books: missing parameters come from the project, and the rest is left to the book.
 */
@NullMarked
package io.github.huozi.maven;

import org.jspecify.annotations.NullMarked;
