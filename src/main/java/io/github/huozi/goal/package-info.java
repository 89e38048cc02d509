/**
 * The common part of the Maven goals and the commands of {@code huozi}. In come parameters as written; out go calls of the
 * façade, lines of a log, and a failure with its exit code. Independent of Maven and of command lines.
 */
@NullMarked
package io.github.huozi.goal;

import org.jspecify.annotations.NullMarked;
