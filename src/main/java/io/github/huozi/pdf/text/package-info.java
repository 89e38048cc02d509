/**
 * The text of the book on its way through the engine: paragraphs and leaves, the private-use characters that carry spacing,
 * and the operators that paint it. Measuring and painting read the same text here.
 */
@NullMarked
package io.github.huozi.pdf.text;

import org.jspecify.annotations.NullMarked;
