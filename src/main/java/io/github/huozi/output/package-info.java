/**
 * The output folder: the finished files of a build change together, or none of them does. In come files that were written
 * aside; out they go under their names.
 *
 * <ol>
 *   <li>{@link io.github.huozi.output.OutputFolder#stage} finishes or reverts what killed builds have left, and makes a
 *       {@linkplain io.github.huozi.output.StagedFiles folder aside}, which nobody touches while its build lives.
 *   <li>{@link io.github.huozi.output.StagedFiles#commit} waits for the {@linkplain io.github.huozi.output.FolderLock lock} of
 *       the folder, keeps the files that are replaced, and writes a {@linkplain io.github.huozi.output.Journal journal}.
 *   <li>{@link io.github.huozi.output.Renames} moves each file into its place. When one of them cannot be moved, those before it
 *       go back. When the process is killed, the next one on this folder finishes what the journal says.
 * </ol>
 *
 * <p>Internal, all of it. The promise covers processes that are killed, not machines that lose power.
 */
@NullMarked
package io.github.huozi.output;

import org.jspecify.annotations.NullMarked;
