/**
 * The output folder: either all finished files of a build change together, or none of them does. In come files that were
 * staged; out they go under their final names.
 *
 * <ol>
 *   <li>{@link io.github.huozi.output.OutputFolder#stage} finishes or reverts what killed builds have left, and makes a
 * {@linkplain io.github.huozi.output.StagedFiles staging folder}, which nobody else touches while its build runs.
 *   <li>{@link io.github.huozi.output.StagedFiles#commit} waits for the {@linkplain io.github.huozi.output.FolderLock lock} of
 * the folder, keeps the files to be replaced, and writes a {@linkplain io.github.huozi.output.Journal journal}.
 * {@link io.github.huozi.output.Renames} moves each file into place. When one of them cannot be moved, those before it
 * are moved back. When the process is killed, the next build in this folder finishes what the journal lists.
 * </ol>
 *
 * <p>Everything here is internal. The guarantee covers processes that are killed, not machines that lose power.
 */
@NullMarked
package io.github.huozi.output;

import org.jspecify.annotations.NullMarked;
