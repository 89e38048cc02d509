/**
 * Another JVM that is tuned for one short run. In come requests; out go the same results, and on the way the events of the build. The
 * parent writes the request to the child's input and keeps that open: when it ends, however the parent came to its end, so does
 * the child. The child writes events and the result to its output.
 */
@NullMarked
package io.github.huozi.goal.fork;

import org.jspecify.annotations.NullMarked;
