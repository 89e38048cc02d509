/**
 * Finds out what book a folder holds. In comes a folder; out comes a {@link io.github.huozi.api.Manuscript}: sections
 * in their order, each with its role, whose sources nobody has read yet.
 *
 * <ol>
 *   <li>{@code Outliner} opens the folder and has {@code config} read its {@code book.yaml}.
 *   <li>{@code outline.folder} walks the folder and leaves out what the book excludes.
 *   <li>{@code outline.sift} tells the files that may be chapters from all others, each with what proves it.
 *   <li>{@code OutlineFinder} takes the order from {@code contents}; else from what {@code outline} names; else from
 *       the convention for which there is the best evidence ({@code outline.convention}); else from the names of its
 *       files ({@code outline.name}).
 *   <li>{@code Amendments} changes that order as the book asks.
 *   <li>{@code outline.account} gives each file its state.
 *   <li>{@code FolderSettings} and {@code MetadataFields} merge {@code book.yaml}, other tools' configuration and the
 *       caller's defaults, the earlier first; {@code MetadataDerivation} derives what none of them says, and reports
 *       it.
 * </ol>
 */
@NullMarked
package io.github.huozi.outline;

import org.jspecify.annotations.NullMarked;
