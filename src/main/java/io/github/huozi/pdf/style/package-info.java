/**
 * How a page looks: its geometry in figures, the style sheets of theme and user, and the rules of line composition. In come
 * settings; out come sheets that the engine can read.
 */
@NullMarked
package io.github.huozi.pdf.style;

import org.jspecify.annotations.NullMarked;
