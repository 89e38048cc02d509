/**
 * Checks finished files. EPUBs and PDFs come in, with the {@link io.github.huozi.assemble.AssembledBook} that their sources
 * yield now; diagnostics go out, at the position in the source where it can be found. {@code FinishedFiles} takes these steps:
 *
 * <ol>
 * <li>EPUB: {@code FinishedEpub} maps its documents to the sections of the book; {@code DeliveryLimits} compares its size with
 *       the limits of shops and reading devices; {@code EpubJudge} runs EPUBCheck.
 * <li>PDF: {@code PdfStructure} checks tags and links; {@code LineCheck} measures each printed line against CLREQ; {@code
 *       PdfJudge} runs veraPDF.
 * </ol>
 *
 * <p>A validator that is not on the class path is reported once. {@code CharacterCheck} needs no file: it compares the
 * characters of a book with its fonts, in every build.
 */
@NullMarked
package io.github.huozi.check;

import org.jspecify.annotations.NullMarked;
