/**
 * The account of characters: what the sources say, compared with what came out. In come the sources and records that {@code
 * book.account} has collected, and the documents that a witness saw; out come diagnostics.
 *
 * <ol>
 *   <li>{@code account.source} strips each source by separate rules.
 *   <li>{@code OutputWords} reads what is about to be written.
 *   <li>{@code RecordedChanges} takes off the sources what a stage has recorded, where the words match.
 *   <li>{@code WordAlignment} lays both sides beside each other, flow by flow.
 *   <li>{@code AccountJudge} explains differences: by what is optional, by a move to another flow, by a record. The rest it
 * reports.
 * </ol>
 */
@NullMarked
package io.github.huozi.account;

import org.jspecify.annotations.NullMarked;
