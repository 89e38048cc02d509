/**
 * The EPUB 3.3 renderer. In goes an {@link io.github.huozi.assemble.AssembledBook}, out comes one OCF container: a content
 * document a section, made of a copy of its tree ({@code SectionDocuments}, {@code Notes}, {@code Pictures},
 * {@code Semantics}) and written as XHTML ({@code Xhtml}); the pages that metadata makes; navigation in both forms; the
 * faces, each with the characters that are set in it ({@code EmbeddedFonts}); style sheets; the package document. epub4j
 * carries the model, {@code OcfWriter} writes it.
 */
@NullMarked
package io.github.huozi.epub;

import org.jspecify.annotations.NullMarked;
