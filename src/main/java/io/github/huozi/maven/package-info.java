/**
 * The goals of the Maven plugin. In come parameters; out go calls of the façade and lines of a log. Decides nothing
 * about books: what a parameter does not say comes from the project, and what the project does not say is left to the
 * book.
 */
@NullMarked
package io.github.huozi.maven;

import org.jspecify.annotations.NullMarked;
