/**
 * The façade. A {@link io.github.huozi.PublishRequest} comes in: a folder or a manuscript, and the formats to make; those files
 * come out, with a {@link io.github.huozi.Publication} that holds all findings. {@link io.github.huozi.Publisher} is the entry
 * point.
 *
 * <p>One build, {@code Build}, takes these steps. Each room takes what the one before it returns.
 *
 * <ol>
 * <li>{@code outline} finds the {@link io.github.huozi.api.Manuscript} of a folder; a caller may supply one instead.
 * <li>{@code read} reads its sources into a {@link io.github.huozi.book.Book}.
 * <li>{@code transform} runs passes over the content of its sections.
 * <li>{@code image} loads its pictures.
 * <li>{@code assemble} makes one {@code AssembledBook} of it. A finding of severity {@code failOn} or worse ends the build
 *       here.
 * <li>{@code cover} draws the cover, or adapts the picture that the book supplies.
 * <li>{@code epub} and {@code pdf} render at the same time, the EPUB on a separate thread. When all its documents are ready,
 *       the EPUB waits for the {@code PageMap} of the PDF.
 * <li>{@code site} renders last: its download page names the sizes and checksums of the files.
 * <li>The {@code Target} moves all files into place together, or none of them.
 * </ol>
 *
 * <p>The public API is this package and {@code api}, with the types of {@code book}, {@code book.file}, {@code book.account},
 * {@code book.control}, {@code book.settings} and {@code diagnostic} that their signatures reach. Everything else that is
 * public there, and all other packages, is internal to Huozi and may change in any release.
 *
 * <p>{@code Check} takes steps 1 to 5, then runs {@code lint} on the book and {@code check} on the finished files.
 */
@NullMarked
package io.github.huozi;

import org.jspecify.annotations.NullMarked;
