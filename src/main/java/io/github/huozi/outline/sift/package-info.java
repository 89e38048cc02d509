/**
 * Tells the texts of a book from all else that lies in its folder, before anybody asks for their order. In comes a tree of
 * files; out comes a {@link io.github.huozi.outline.sift.Sifted}: the files that may be chapters, and for each other one its
 * state and what proves it. What proves it is never a name alone: it is what a file holds, and what lies beside it.
 *
 * <ol>
 *   <li>{@code TextFiles} reads each file once and measures it.
 *   <li>{@code LanguageCopies} chooses one of several languages.
 *   <li>{@code Drafts}, {@code RepositoryPages}, {@code ToolPages}, {@code BuiltPages} and {@code ResourceFolders} judge what is
 *       left, in this order.
 *   <li>What no reader can read is a file of an unread format.
 * </ol>
 */
@NullMarked
package io.github.huozi.outline.sift;

import org.jspecify.annotations.NullMarked;
