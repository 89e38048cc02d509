/**
 * Converts a drawing so that the painter draws it as a browser would. In comes the tree of a cleaned SVG, which is changed
 * in place.
 *
 * <ol>
 * <li>{@code SvgHtml} replaces HTML by text; {@code HtmlLabel} handles the labels of draw.io.
 * <li>{@code SvgStyleSheets} inlines style sheets, and {@code SvgColours} converts colours to forms that the painter
 * supports.
 *   <li>{@code SvgText} draws text as outlines in the book's fonts.
 * </ol>
 */
@NullMarked
package io.github.huozi.image.svg;

import org.jspecify.annotations.NullMarked;
