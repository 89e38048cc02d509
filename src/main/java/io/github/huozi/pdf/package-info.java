/**
 * Renders PDF/A-2a and PDF/UA-1. In come an {@link io.github.huozi.assemble.AssembledBook} and a cover; out come the
 * bytes of one PDF, and the {@link io.github.huozi.assemble.PageMap} that says on which page each id and block fell.
 *
 * <h2>What happens to the text of a chapter</h2>
 *
 * {@code PdfRenderer} makes one file; {@code Setting} is one book on its way through steps 3 to 9.
 *
 * <ol>
 *   <li><b>Look</b> ({@code pdf.style}): the settings become figures for the page and a list of style sheets, in which
 *       names such as {@code --accent} have been replaced by their values.
 *   <li><b>Drafts</b>: a book that names its own pages (index, imprint, <code>{page}</code>, notes numbered per page)
 *       cannot be written before they are known. {@code PdfRenderer} takes it through steps 3 to 7 twice as a draft,
 *       first with a stand-in for each folio, then with the folios of the first draft, and writes the book with those
 *       of the second.
 *   <li><b>Print document</b> ({@code pdf.document}): all sections become one W3C document, with the pages that a printed
 *       book has besides. Every run of text is the only child of a {@code span}, a <i>leaf</i>; {@code pdf.text.PrintText}
 *       keeps it with its place in the source, and keeps which blocks are paragraphs. What a block is, it says by a {@link
 *       io.github.huozi.pdf.tree.BlockRole}. {@code PrintableText} drops what only screens understand, and replaces
 *       characters of the private-use plane 16 by U+FFFD: from here on every character of that plane is Huozi's. Two kinds
 *       are there already: ruby is base and reading between marks of {@link io.github.huozi.pdf.text.Tracking}, and code
 *       has a mark wherever its ink changes.
 *   <li><b>First layout</b> ({@code pdf.engine}, {@code pdf.line}): OpenHTMLtoPDF is configured with Huozi's fonts ({@code
 *       pdf.face}), text renderer and resources. {@code Composition} empties all leaves outside of tables, for the width
 *       of a paragraph does not depend on its text there, and the engine lays the document out. Out come the widths of all
 *       paragraphs and the columns of all tables.
 *   <li><b>Composition</b> ({@code pdf.line}): {@code TableWidths} computes the columns again. {@code ParagraphRuns}
 *       flattens each paragraph to runs with the advances of its faces; {@code typeset} chooses its lines as a whole,
 *       across links and emphasis; {@code LineWriter} writes them back into the same leaves: the text itself, a line
 *       feed at each line end, and for the spacing a <i>shift</i> before a piece or a <i>tracking</i> over the
 *       characters that follow. {@code ListingWriter} does the same for code, with folds and the numbers of lines. A
 *       paragraph that cannot be composed, because a style sheet adds text to it, say, gets its own text back and is
 *       left to the engine.
 *   <li><b>Second layout</b>: the leaves have {@code white-space: pre}, so that the engine ends lines only at these line
 *       feeds, and breaks pages between them. To measure, it calls {@code pdf.text.BookTextRenderer}, which reads the
 *       private-use characters as spacing ({@code SetText}): a line is as wide as the composer made it.
 *   <li><b>Pages</b> ({@code pdf.page}): {@code PageMakeUp} looks for table heads without rows and for gaps before
 *       pictures, changes the document, and repeats the layout, at most four times. {@code Folios} reads the pages of all
 *       ids.
 *   <li><b>Painting</b> ({@code pdf.text}): the engine paints a single space wherever it would show text, and {@code
 *       BookTextRenderer} keeps the operators that belong there: glyphs, the space between them as numbers, and {@code
 *       ActualText} where a glyph does not identify its character. {@code PageContent} inserts them when a page is
 *       complete. No private-use character reaches the file.
 *   <li><b>Finish</b> ({@code pdf.finish}): drawings replace their stand-ins, and the structure tree is corrected.
 *       {@code pdf.text.TextCheck} compares what was painted with the leaves, white space and private-use characters
 *       aside, and reports a difference as an error. Then come page labels, attachments, metadata, and prepress data.
 * </ol>
 *
 * <h2>What a leaf holds</h2>
 *
 * <table>
 *   <caption>The text node of a leaf after each step</caption>
 *   <tr><th>after step<th>text
 *   <tr><td>3<td>the book's own, with marks for ruby and inks
 *   <tr><td>4<td>nothing; in tables the same as before
 *   <tr><td>5 to 9<td>the book's own, with line feeds and all marks; left to the engine, the same as after step 3
 * </table>
 *
 * <p>{@link io.github.huozi.pdf.text.PrintText.Leaf#text()} is the book's own text at all times; of code, with its
 * inks.
 */
@NullMarked
package io.github.huozi.pdf;

import org.jspecify.annotations.NullMarked;
