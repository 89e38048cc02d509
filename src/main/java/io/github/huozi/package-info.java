/**
 * The façade. In comes a {@link io.github.huozi.PublishRequest}: a folder or a manuscript, and which files to make of
 * it; out come those files and a {@link io.github.huozi.Publication} with all findings.
 * {@link io.github.huozi.Publisher} is the way in.
 *
 * <p>One build, {@code Build}, takes these steps. Each room takes what the one before it returns.
 *
 * <ol>
 *   <li>{@code outline} finds the {@link io.github.huozi.api.Manuscript} of a folder; a caller may bring one instead.
 *   <li>{@code read} reads its sources into a {@link io.github.huozi.book.Book}.
 *   <li>{@code transform} passes over the content of its sections.
 *   <li>{@code image} loads its pictures.
 *   <li>{@code assemble} makes one {@code AssembledBook} of it. A finding that {@code failOn}
 *       forbids ends the build here.
 *   <li>{@code cover} draws the cover, or fits the book's own.
 *   <li>{@code epub} and {@code pdf} render at the same time, the EPUB on a thread of its own. When all its documents
 *       are ready, the EPUB waits for the {@code PageMap} of the PDF.
 *   <li>{@code site} renders last: its download page names the sizes and checksums of the files.
 *   <li>The {@code Target} puts all files in place together, or none of them.
 * </ol>
 *
 * <p>The public API is this package and {@code api}, with the types of {@code book}, {@code book.file},
 * {@code book.account}, {@code book.control}, {@code book.settings} and {@code diagnostic} that their signatures reach. What
 * else is public in those, and all other packages, serves other packages of Huozi alone and may change in any release.
 *
 * <p>{@code Check} takes steps 1 to 5, then runs {@code lint} on the book and {@code check} on the finished files.
 */
@NullMarked
package io.github.huozi;

import org.jspecify.annotations.NullMarked;
