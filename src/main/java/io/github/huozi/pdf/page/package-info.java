/**
 * Pages. In come the boxes of a layout; out come changes to the document where a page is not good, the folio of every
 * id and block, and what a proof has in its margin.
 */
@NullMarked
package io.github.huozi.pdf.page;

import org.jspecify.annotations.NullMarked;
