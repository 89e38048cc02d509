/**
 * Renders the download page, the web edition and the OPDS feed of a book. In come an {@link
 * io.github.huozi.assemble.AssembledBook}, its cover and the finished files; out goes a folder that any web server can
 * serve, written file by file to a {@link io.github.huozi.site.SiteSink}. {@code SiteRenderer} takes these steps:
 *
 * <ol>
 *   <li>{@code Places} gives each section a page.
 *   <li>{@code WebEdition} writes these pages, their contents and the search index.
 *   <li>{@code LandingPage} writes the download page, in the book's language and in another; {@code Feed} writes the
 *       OPDS feed.
 *   <li>Style sheets, scripts, fonts and the pictures of the cover follow ({@code StaticFiles}, {@code OwnStyles}).
 *   <li>The finished files are copied, with their checksums; where the address of the site is known, the sitemap
 *       follows.
 * </ol>
 */
@NullMarked
package io.github.huozi.site;

import org.jspecify.annotations.NullMarked;
