/**
 * Documents of Word and compatible programs (ISO/IEC 29500, transitional and strict). In come the bytes of a {@code .docx}; out
 * come its chapters as HTML that is not cleaned yet, with their pictures.
 *
 * <ol>
 * <li>{@code WordParts} opens the package and finds its parts; {@code WordStyles} and {@code WordNumbering} read the
 * definitions that paragraphs refer to.
 * <li>{@code WordBlocks} walks the body, {@code WordTables} and {@code WordInlines} its content: they settle tracked changes,
 * follow fields, and pass formulas and pictures to {@code WordFormulas} and {@code WordPictures}. {@code WordTally} counts
 * content that the book does not show.
 * <li>{@code WordCaptions} ties captions to pictures and tables, and {@code WordChapters} divides the body at its headings;
 * {@code WordNotes} adds the notes of each chapter.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.word;

import org.jspecify.annotations.NullMarked;
