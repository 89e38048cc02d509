/**
 * A separate JVM, tuned for one short run. In come requests; out go the results of the façade and the events of the build. The
 * parent writes the request to the child's input and keeps that open: when the parent ends in any way, so does the child. The
 * child writes events and the result to its output.
 */
@NullMarked
package io.github.huozi.goal.fork;

import org.jspecify.annotations.NullMarked;
