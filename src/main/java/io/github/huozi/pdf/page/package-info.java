/**
 * Pages: where the engine's breaks are improved, which folio each page has, and what is printed in the margin of a proof.
 */
@NullMarked
package io.github.huozi.pdf.page;

import org.jspecify.annotations.NullMarked;
