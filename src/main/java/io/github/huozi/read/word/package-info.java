/**
 * Documents of Word and of what writes its files (ISO/IEC 29500, transitional and strict). In come the bytes of a {@code .docx};
 * out come its chapters as HTML that is not cleaned yet, with the pictures that they show.
 *
 * <ol>
 *   <li>{@code WordParts} opens the package and finds its parts; {@code WordStyles} and {@code WordNumbering} read what the
 *       paragraphs refer to.
 *   <li>{@code WordBlocks} walks the body, {@code WordTables} and {@code WordInlines} what is in it: changes are settled, fields
 *       followed, formulas and pictures handed to {@code WordFormulas} and {@code WordPictures}. What the book does not show is
 *       counted by {@code WordTally}.
 *   <li>{@code WordCaptions} ties captions to what they belong to, and {@code WordChapters} divides the body at its headings;
 *       {@code WordNotes} gives each chapter its notes.
 * </ol>
 */
@NullMarked
package io.github.huozi.read.word;

import org.jspecify.annotations.NullMarked;
