/**
 * Turns a drawing into one that the painter draws as a browser does. In comes the tree of a cleaned SVG; it is changed in
 * place.
 *
 * <ol>
 *   <li>{@code SvgHtml} replaces HTML in it by text; {@code HtmlLabel} knows the labels of draw.io.
 *   <li>{@code SvgStyleSheets} lays style sheets upon the elements, and {@code SvgColours} writes colours so that the
 *       painter knows them.
 *   <li>{@code SvgText} draws text as outlines in the book's fonts.
 * </ol>
 */
@NullMarked
package io.github.huozi.image.svg;

import org.jspecify.annotations.NullMarked;
