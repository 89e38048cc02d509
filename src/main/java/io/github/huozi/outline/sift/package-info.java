/**
 * Separates the texts of a book from all other files in its folder, before their order is determined. In comes a tree of
 * files; out comes a {@link io.github.huozi.outline.sift.Sifted}: the files that may be chapters, and for every other one
 * its state and the evidence for it. The evidence is never a name alone, but the content of a file and its neighbours.
 *
 * <ol>
 *   <li>{@code TextFiles} reads each file once and measures it.
 *   <li>{@code LanguageCopies} chooses one of several languages.
 *   <li>{@code Drafts}, {@code RepositoryPages}, {@code ToolPages}, {@code BuiltPages} and {@code ResourceFolders} judge
 *       the rest, in this order.
 *   <li>Files that no reader supports are files of an unread format.
 * </ol>
 */
@NullMarked
package io.github.huozi.outline.sift;

import org.jspecify.annotations.NullMarked;
