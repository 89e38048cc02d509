/**
 * The output folder: the finished files of a build change together, or none of them does. In come files in a staging folder;
 * out they go under their names.
 *
 * <ol>
 * <li>{@link io.github.huozi.output.OutputFolder#stage} finishes or reverts the commits of killed builds, and creates a
 * {@linkplain io.github.huozi.output.StagedFiles staging folder} that others leave alone while its build lives.
 * <li>{@link io.github.huozi.output.StagedFiles#commit} waits for the {@linkplain io.github.huozi.output.FolderLock lock} of
 * the folder, keeps the files to be replaced, and writes a {@linkplain io.github.huozi.output.Journal journal}.
 * <li>{@link io.github.huozi.output.Renames} moves each file to its place. If a move fails, the previous ones are undone. If
 * the process is killed, the next one on this folder finishes the journal.
 * </ol>
 *
 * <p>Entirely internal. The promise covers killed processes, not power failures.
 */
@NullMarked
package io.github.huozi.output;

import org.jspecify.annotations.NullMarked;
