/**
 * The account of characters: compares the words of the sources with those of the outputs. In come the sources and records that
 * {@code book.account} has collected, and the documents of a witness; out come diagnostics.
 *
 * <ol>
 * <li>{@code account.source} strips each source by separate rules.
 * <li>{@code OutputWords} reads each document before it is written.
 * <li>{@code RecordedChanges} applies the records of the stages where the words match.
 * <li>{@code WordAlignment} aligns both sides, flow by flow.
 * <li>{@code AccountJudge} explains differences by optional words, a move to another flow, or a record, and reports the rest.
 * </ol>
 */
@NullMarked
package io.github.huozi.account;

import org.jspecify.annotations.NullMarked;
