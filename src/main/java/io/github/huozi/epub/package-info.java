/**
 * Renders EPUB 3.3. In comes an {@link io.github.huozi.assemble.AssembledBook} with a cover; out come the bytes of one OCF
 * container. {@code EpubRendering} takes these steps:
 *
 * <ol>
 *   <li>{@code SectionDocuments} makes one content document per section, from a copy of its tree: {@code Notes},
 *       {@code EpubPictures} and {@code Semantics} change the copy.
 *   <li>Templates make the cover page, the title page and the copyright page; {@code Navigation} makes contents,
 *       landmarks and lists.
 *   <li>{@code EmbeddedFonts} cuts each face down to the characters that are set in it.
 *   <li>{@code PageMarkers} waits for the {@link io.github.huozi.assemble.PageMap} of the PDF and marks where its pages
 *       begin.
 *   <li>{@code Xhtml} writes the documents; {@code Manifest} collects them with NCX, style sheets, pictures and fonts,
 *       the package document last.
 * <li>{@code OcfWriter} writes the container. epub4j provides only the model.
 * </ol>
 */
@NullMarked
package io.github.huozi.epub;

import org.jspecify.annotations.NullMarked;
