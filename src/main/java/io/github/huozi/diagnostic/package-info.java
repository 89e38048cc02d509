/**
 * Findings about a book. {@link io.github.huozi.diagnostic.Diagnostic}s come in, each with its permanent code and its position;
 * they go out sorted, with similar ones grouped. Rooms report to a sink and continue; the façade reports all findings at the
 * end.
 *
 * <p>Part of the public API are findings, their codes, severities and positions; their collection is internal.
 */
@NullMarked
package io.github.huozi.diagnostic;

import org.jspecify.annotations.NullMarked;
