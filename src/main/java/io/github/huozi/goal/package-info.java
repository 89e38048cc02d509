/**
 * What the goals of the Maven plug-in and the commands of {@code huozi} have in common. In come parameters as they were written;
 * out go calls of the façade, lines of a log, and a failure with its exit code. Knows neither Maven nor a command line.
 */
@NullMarked
package io.github.huozi.goal;

import org.jspecify.annotations.NullMarked;
