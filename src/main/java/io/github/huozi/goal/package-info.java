/**
 * The shared part of the goals of the Maven plug-in and the commands of {@code huozi}. In come parameters as written;
 * out go calls of the façade, log lines, and failures with exit codes. Depends neither on Maven nor on a command line.
 */
@NullMarked
package io.github.huozi.goal;

import org.jspecify.annotations.NullMarked;
