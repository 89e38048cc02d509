/**
 * The goals of the Maven plugin: parameters in, façade called, log out. Nothing is decided here about books; what a
 * parameter does not say comes from the project, and what the project does not say is left to the book.
 */
@NullMarked
package io.github.huozi.maven;

import org.jspecify.annotations.NullMarked;
