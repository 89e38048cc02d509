/**
 * OpenHTMLtoPDF, set up for one book: our fonts, our text renderer, our resources and nothing else. What it logs becomes
 * diagnostics.
 */
@NullMarked
package io.github.huozi.pdf.engine;

import org.jspecify.annotations.NullMarked;
