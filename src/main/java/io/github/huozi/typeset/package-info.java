/**
 * The composer of Chinese lines. In go runs of text with the advances of their fonts, boxes of fixed width, a measure
 * and a style; out come lines with exact spacing, according to the W3C's <i>Requirements for Chinese Text Layout</i>
 * (CLREQ) and GB/T 15834. It does not depend on any rendering engine.
 *
 * <h2>How a renderer uses it</h2>
 *
 * <ol>
 *   <li>Flatten a paragraph to leaf {@link io.github.huozi.typeset.Run}s in reading order: a {@link
 *       io.github.huozi.typeset.TextRun} for each stretch of text in one font, a {@link io.github.huozi.typeset.Box}
 *       for whatever is not text of this paragraph (a picture, a formula, a ruby pair), a {@link
 *       io.github.huozi.typeset.LineBreak} for {@code br}. Pass white space as in the source, line feeds included; the
 *       composer collapses it.
 *   <li>Call {@link io.github.huozi.typeset.line.LineComposer#compose} with the real content width as
 *       {@link io.github.huozi.typeset.line.Measure} and a {@link io.github.huozi.typeset.character.Style}.
 *   <li>Draw each {@link io.github.huozi.typeset.line.ComposedLine}: its {@link io.github.huozi.typeset.line.Piece}s
 *       from left to right, beginning at the line's start edge (after the indent, if the measure has one).
 * </ol>
 *
 * <h2>How a piece is drawn</h2>
 *
 * A piece is a group of neighbouring characters of one run. {@code before} is added before its first glyph, then each
 * code point takes its own advance plus {@code spacing}. So
 *
 * <ul>
 *   <li>in CSS a piece is a span with {@code margin-left: before} and {@code letter-spacing: spacing}, {@code white-space:
 *       nowrap} around the line; where spacing equals the line's own {@link
 *       io.github.huozi.typeset.line.ComposedLine#spacing()} it can be inherited;
 *   <li>in a content stream it is one text-showing operator with character spacing, after a move by {@code before}.
 * </ul>
 *
 * This covers all the rules: a bracket trimmed at the line start is a negative {@code before} of the line's first
 * piece; marks that close up, the gap between Han and Latin, a stretched word space become the {@code before} of the
 * next piece; a source space at a Han–Latin boundary stays in its piece as a character, and the next {@code before}
 * brings the space to a quarter em in all. Spacing after a line's last character may be drawn or not: it lies outside
 * {@link io.github.huozi.typeset.line.ComposedLine#width()}. Engines that round each box to a device unit should place
 * pieces by {@link io.github.huozi.typeset.line.Piece#x()} rather than add up rounded widths.
 *
 * <p>The kinds of piece that are not plain text:
 *
 * <ul>
 *   <li>{@link io.github.huozi.typeset.line.Piece.Kind#DASH}: the dash of two ems. Drawn as text it takes two ems and,
 *       if the font's dash is shorter, has a gap in the middle; {@link io.github.huozi.typeset.character.JoinedDash}
 *       gives the size and the overlap at which it is one stroke.
 *   <li>{@link io.github.huozi.typeset.line.Piece.Kind#HYPHEN}: a hyphen that the composer adds at a line's end. It is
 *       not a character of the source: draw it as an artifact, or with an empty {@code ActualText}.
 *   <li>{@link io.github.huozi.typeset.line.Piece.Kind#HIDDEN}: white space that takes no space (at a line's end, or
 *       collapsed), soft hyphens and zero-width spaces. Its spacing reduces its width to zero; a renderer may drop it,
 *       but copied text needs the space between two Latin words that a line end separates.
 *   <li>{@link io.github.huozi.typeset.line.Piece.Kind#BOX}: the box itself.
 * </ul>
 *
 * All lengths are in DTP points, advances in thousandths of the font size.
 */
@NullMarked
package io.github.huozi.typeset;

import org.jspecify.annotations.NullMarked;
