/**
 * Finds out what book a folder holds. In comes a folder; out comes a {@link io.github.huozi.api.Manuscript}: sections
 * in their order, each with its role, whose sources nobody has read yet.
 *
 * <ol>
 *   <li>{@code Outliner} opens the folder and has {@code config} read its {@code book.yaml}.
 *   <li>{@code outline.folder} lists the files that may hold chapters, without those that the book excludes.
 *   <li>{@code OutlineFinder} takes the order from {@code contents}; else from what {@code outline} names; else from
 *       the first convention to which the folder keeps ({@code outline.convention}); else from the names of its files
 *       ({@code outline.name}).
 *   <li>{@code Amendments} changes that order as the book asks, and what a list leaves out is reported.
 *   <li>{@code FolderSettings} and {@code MetadataFields} merge {@code book.yaml}, other tools' configuration and the
 *       caller's defaults, the earlier first; {@code MetadataDerivation} derives what none of them says, and reports
 *       it.
 * </ol>
 */
@NullMarked
package io.github.huozi.outline;

import org.jspecify.annotations.NullMarked;
