/** The goals of the Maven plugin: parameters in, façade called, log out. */
@NullMarked
package io.github.huozi.maven;

import org.jspecify.annotations.NullMarked;
