/**
 * Reads sources. In comes a {@link io.github.huozi.api.Manuscript}; out comes a {@link io.github.huozi.book.Book}, each
 * section a tree in the vocabulary of {@link io.github.huozi.book.Markup}. For each source:
 *
 * <ol>
 *   <li>The first {@link io.github.huozi.api.SourceReader} that reads it returns its chapters, not yet cleaned. Both
 *       built-in readers decode its bytes with {@code read.source} and take off the front matter with
 *       {@code config.format}.
 *       <br>HTML: {@code read.html} parses the page and finds the article in it.
 *       <br>Markdown: {@code read.source} follows its includes, {@code read.shortcode} replaces its short codes, and
 *       {@code read.markdown} turns it into a tree as built by a browser.
 *   <li>Content that the book omits for all or some media is removed or marked.
 *   <li>{@code read.clean} turns the tree into content.
 *   <li>{@code Titles} removes the section's title from it, and {@code HeadingLevels} removes gaps in its heading levels.
 * </ol>
 *
 * <p>Once all sources are read, pages that list their child pages are filled. A source that cannot be read is reported
 * and left out, so that the faults of the others are found in the same build.
 */
@NullMarked
package io.github.huozi.read;

import org.jspecify.annotations.NullMarked;
