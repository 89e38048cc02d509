/**
 * Reads Word documents (ISO/IEC 29500, transitional and strict) of any program. In come the bytes of a {@code .docx};
 * out come its chapters as HTML that has not been cleaned yet, with their pictures.
 *
 * <ol>
 * {@code WordParts} opens the package and finds its parts; {@code WordStyles} and {@code WordNumbering} read what the
 *       paragraphs refer to.
 * {@code WordBlocks} walks the body, {@code WordTables} and {@code WordInlines} its content: they settle tracked changes,
 * follow fields, and pass formulas and pictures to {@code WordFormulas} and {@code WordPictures}. {@code WordTally} counts what
 * the book does not show.
 * {@code WordCaptions} attaches captions to pictures and tables, and {@code WordChapters} divides the body at its headings;
 *       {@code WordNotes} gives each chapter its notes.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.word;

import org.jspecify.annotations.NullMarked;
