/**
 * Runs builds in another JVM that is tuned for one short run. In come requests; out come the same results, and before them the
 * events of the build. The parent writes the request to the child's input and keeps it open: when the parent ends, so does
 * the child. The child writes events and the result to its output.
 */
@NullMarked
package io.github.huozi.goal.fork;

import org.jspecify.annotations.NullMarked;
