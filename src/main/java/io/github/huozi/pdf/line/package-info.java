/**
 * Lines, tables and listings, composed between the first layout and the second. In come the boxes of the first layout; out
 * come lines, written back into the leaves of the print document, and columns for its tables.
 */
@NullMarked
package io.github.huozi.pdf.line;

import org.jspecify.annotations.NullMarked;
