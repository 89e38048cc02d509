/**
 * The account of characters: compares the words of the sources with those of the outputs. In come the sources and records that
 * {@code book.account} has collected, and the documents that a witness received; out come diagnostics.
 *
 * <ol>
 * {@code account.source} removes the markup of each source by independent rules.
 * {@code OutputWords} reads what is about to be written.
 * {@code RecordedChanges} applies recorded changes to the sources, where the words match.
 * {@code WordAlignment} aligns both sides, flow by flow.
 * {@code AccountJudge} explains differences by optional words, moves to another flow, or records, and reports the rest.
 * </ol>
 */
@NullMarked
package io.github.huozi.account;

import org.jspecify.annotations.NullMarked;
