/**
 * What is wrong with a book and where: {@link io.github.huozi.diagnostic.Diagnostic} and the sink that collects them.
 * Every room reports here; the façade tells all of them at once.
 *
 * <p>Part of the public API are findings, their codes, severities and positions; what collects them is internal.
 */
@NullMarked
package io.github.huozi.diagnostic;

import org.jspecify.annotations.NullMarked;
