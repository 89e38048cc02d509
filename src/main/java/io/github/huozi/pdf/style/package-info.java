/**
 * How a page looks. In come the settings of a book; out come the geometry of its page in figures, the style sheets that
 * the engine reads (ours, the theme, the user's), and the rules for composing its lines.
 */
@NullMarked
package io.github.huozi.pdf.style;

import org.jspecify.annotations.NullMarked;
