/**
 * OpenHTMLtoPDF, set up for one book: our fonts, our text renderer, our resources and nothing else. In comes the print
 * document; out come its boxes, and pages that are painted. What the engine logs becomes diagnostics.
 */
@NullMarked
package io.github.huozi.pdf.engine;

import org.jspecify.annotations.NullMarked;
