/**
 * The formulas of one book in print. In come trees; out come boxes under numbers by which the text names them, the widths that
 * their lines reckon with, and the operators that paint them. A formula stands in its line as ruby does: in characters of the
 * last private-use plane ({@code pdf.text.Tracking}), so that it is painted, read and copied where it stands.
 */
@NullMarked
package io.github.huozi.pdf.formula;

import org.jspecify.annotations.NullMarked;
