/**
 * Defines the look of a page. In come the settings of a book; out come the geometry of its page, the style sheets for the
 * engine (base, theme, user's), and the rules for composing its lines.
 */
@NullMarked
package io.github.huozi.pdf.style;

import org.jspecify.annotations.NullMarked;
