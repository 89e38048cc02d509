/**
 * The formulas of one book in print. In come trees; out come numbered boxes to which the text refers, the widths for line
 * breaking, and the operators that paint them. Like ruby, a formula is in its line as characters of the last private-use
 * plane ({@code pdf.text.Tracking}), so that it is painted, read and copied in place.
 */
@NullMarked
package io.github.huozi.pdf.formula;

import org.jspecify.annotations.NullMarked;
