/**
 * What is wrong with a book, and where. In come {@link io.github.huozi.diagnostic.Diagnostic}s, each with its permanent
 * code and its place; out they come sorted, many alike as one. Rooms report to a sink and go on; the façade reports all
 * findings at the end.
 *
 * <p>Part of the public API are findings, their codes, severities and positions; what collects them is internal.
 */
@NullMarked
package io.github.huozi.diagnostic;

import org.jspecify.annotations.NullMarked;
