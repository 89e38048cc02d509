/**
 * OpenHTMLtoPDF, configured for one book: only Huozi's fonts, text renderer and resources. In comes the print
 * document; out come its boxes, and painted pages. The engine's log messages become diagnostics.
 */
@NullMarked
package io.github.huozi.pdf.engine;

import org.jspecify.annotations.NullMarked;
