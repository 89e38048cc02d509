/**
 * Determines the book in a folder. In comes a folder; out comes a {@link io.github.huozi.api.Manuscript}: sections in
 * order, each with its role, whose sources have not been read.
 *
 * <ol>
 *   <li>{@code Outliner} opens the folder and has {@code config} read its {@code book.yaml}.
 *   <li>{@code outline.folder} walks the folder and leaves out what the book excludes.
 *   <li>{@code outline.sift} separates the files that may be chapters from all others, with evidence for each.
 *   <li>{@code OutlineFinder} takes the order from {@code contents}; otherwise from the file named by {@code outline};
 *       otherwise from the convention with the best evidence ({@code outline.convention}); otherwise from the names of its
 *       files ({@code outline.name}).
 *   <li>{@code Amendments} changes that order as the book specifies.
 *   <li>{@code outline.account} gives each file its state.
 *   <li>{@code FolderSettings} and {@code MetadataFields} merge {@code book.yaml}, other tools' configuration and the
 *       caller's defaults, the earlier first; {@code MetadataDerivation} derives missing values, and reports them.
 * </ol>
 */
@NullMarked
package io.github.huozi.outline;

import org.jspecify.annotations.NullMarked;
