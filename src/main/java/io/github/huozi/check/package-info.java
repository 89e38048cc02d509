/**
 * Checks finished files. In come EPUBs and PDFs, with the {@link io.github.huozi.assemble.AssembledBook} that their
 * sources give now; out come diagnostics, at the place in the source where that can be found. {@code FinishedFiles}
 * takes these steps:
 *
 * <ol>
 *   <li>EPUB: {@code FinishedEpub} ties its documents to the sections of the book; {@code DeliveryLimits} compares its
 *       size with what shops and readers take; {@code EpubJudge} runs EPUBCheck.
 *   <li>PDF: {@code PdfStructure} checks tags and links; {@code LineCheck} measures each printed line against CLREQ;
 *       {@code PdfJudge} runs veraPDF.
 * </ol>
 *
 * <p>A judge that is not on the class path is reported once. {@code CharacterCheck} needs no file: it compares the
 * characters of a book with its fonts, in every build.
 */
@NullMarked
package io.github.huozi.check;

import org.jspecify.annotations.NullMarked;
