/**
 * Lines, tables and listings set by Huozi between two layouts. In come the widths that the engine found; the composed lines
 * are written back into the leaves of the print document.
 */
@NullMarked
package io.github.huozi.pdf.line;

import org.jspecify.annotations.NullMarked;
