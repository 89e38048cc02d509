/**
 * Makes up pages. In come the boxes of a layout; out come changes to the document where a page is bad, the folio of every
 * id and block, and the margin of a proof.
 */
@NullMarked
package io.github.huozi.pdf.page;

import org.jspecify.annotations.NullMarked;
